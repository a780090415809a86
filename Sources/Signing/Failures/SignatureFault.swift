/// A refusal in AWS's words, for one family of services.
package struct SignatureFault: Sendable {
    package let code: String
    package let message: String
    package let status: Int
    /// Further elements of S3's error document, in order.
    package let details: [(String, String)]

    init(_ code: String, _ status: Int, _ message: String, _ details: [(String, String)] = []) {
        self.code = code
        self.message = message
        self.status = status
        self.details = details
    }
}

extension SignatureFailure {
    /// What AWS answers. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
    package func fault(for family: ServiceFamily) -> SignatureFault {
        switch family {
        case .query: queryFault
        case .ec2: ec2Fault
        case .s3: s3Fault
        case .json: jsonFault
        }
    }
}
