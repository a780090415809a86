/// What a caller did or may not do, in AWS's code and words. The only error that is rendered in
/// full; any other is a fault and answered as an internal one.
package struct AWSError: Error, Sendable, Equatable {
    package var code: String
    package var message: String
    /// Nil takes the status that the service's model gives the code, or 400.
    package var status: Int?
    /// More elements of the error document, in order: S3's `BucketName`, `Key`, ….
    package var details: [Detail]
    /// Headers of the answer: S3's `x-amz-bucket-region`, which a HEAD has no document for.
    package var headers: [Detail] = []

    package struct Detail: Sendable, Equatable {
        package var name: String
        package var value: String
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(_ code: String, _ message: String, status: Int? = nil, details: [Detail] = []) {
        self.code = code
        self.message = message
        self.status = status
        self.details = details
    }
}
