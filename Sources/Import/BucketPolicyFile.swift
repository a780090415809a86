import Policy

/// A bucket's policy: what `aws s3api get-bucket-policy` printed, or the bare document.
package struct BucketPolicyFile: Sendable {
    let bucket: String
    let text: String

    /// Throws `ImportError` when the text is no JSON object.
    package init(of bucket: String, json text: String, named file: String) throws {
        self.bucket = bucket
        guard let root = Entry(try AuthorizationDetails.parse(text, file)) else {
            throw ImportError(
                file: file, words: "expected what `aws s3api get-bucket-policy` prints, or a policy")
        }
        self.text = root.text("Policy") ?? text
    }
}
