import HTTPTypes

/// What is asked of an instance's metadata service. It says nothing about who asks.
package struct MetadataRequest: Sendable {
    package var method: HTTPRequest.Method
    /// The request's target as it was sent, query and all.
    package var target: String
    package var headers: HTTPFields

    package init(_ method: HTTPRequest.Method, _ target: String, headers: HTTPFields = [:]) {
        self.method = method
        self.target = target
        self.headers = headers
    }
}

/// What the metadata service answers.
package struct MetadataResponse: Sendable {
    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var body: [UInt8]
    /// Set on answers that hand out a token: the IP packets they travel in may pass this many hops.
    package var hopLimit: Int?

    package init(
        status: HTTPResponse.Status, headers: HTTPFields, body: [UInt8] = [], hopLimit: Int? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.hopLimit = hopLimit
    }
}

extension HTTPField.Name {
    package static let metadataToken = constant("X-aws-ec2-metadata-token")
    package static let metadataTokenTTL = constant("X-aws-ec2-metadata-token-ttl-seconds")
    package static let metadataTokenTTLLeft = constant("X-Aws-Ec2-Metadata-Token-Ttl-Seconds")
    package static let forwardedFor = constant("X-Forwarded-For")

    private static func constant(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("not a header's name: \(name)") }
        return name
    }
}
