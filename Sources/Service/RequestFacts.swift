import Vocabulary

/// What is known of a request besides its input.
package struct RequestFacts: Sendable {
    /// Answered as `x-amzn-RequestId` and written beside every change the request makes.
    package var requestID: String
    package var at: Timestamp
    /// The region of the endpoint: of the credential scope.
    package var region: Region
    package var sourceIP: String?
    package var userAgent: String?
    package var referer: String?
    /// Of a request that came by TLS, as `s3:TlsVersion` has it: `1.2`, `1.3`.
    package var tlsVersion: String?
    package var isSecure: Bool { tlsVersion != nil }
    /// The `Host` header.
    package var host: String
    /// The HTTP method.
    package var method: String
    /// How the request was signed, as `s3:authType` says it: `REST-HEADER`, `REST-QUERY-STRING`.
    package var authType = "REST-HEADER"
    /// Milliseconds since the request was signed; nil when it was not.
    package var signatureAge: Int64?
    /// Header fields in lower case, for the REST protocols; those that carry credentials are not among them.
    package var headers: [(name: String, value: String)] = []

    package init(requestID: String, at: Timestamp, region: Region, host: String, method: String) {
        self.requestID = requestID
        self.at = at
        self.region = region
        self.host = host
        self.method = method
    }

    /// The first value of the header, named in lower case.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
