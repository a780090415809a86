/// A refusal of a policy document, in AWS's code and words. IAM and STS answer it with status 400.
package struct PolicyError: Error, Sendable, Hashable {
    package let code: String
    package let message: String

    package init(code: String = "MalformedPolicyDocument", message: String) {
        self.code = code
        self.message = message
    }
}
