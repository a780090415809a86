/// The way a request claims to be authenticated.
package enum SignatureForm: Sendable, Equatable {
    /// Nothing: an anonymous request.
    case none
    /// `Authorization: AWS4-HMAC-SHA256 …`
    case header
    /// `?X-Amz-Algorithm=AWS4-HMAC-SHA256&…`
    case presigned
    /// `Authorization: AWS …`, or `AWSAccessKeyId` in the query: recognised so that it is refused by name.
    case version2
    /// `AWS4-ECDSA-P256-SHA256`: recognised so that it is refused by name.
    case version4A
    case unknownHeader
    case unknownAlgorithm
    /// Both a header and query parameters.
    case both

    package init(_ request: SignedRequest) {
        let header = request.header("authorization").map(SignatureForm.init(authorization:)) ?? .none
        let query = request.query.isEmpty ? .none : SignatureForm(query: request.query)
        self = query == .none ? header : header == .none ? query : .both
    }

    private init(authorization value: String) {
        func begins(_ prefix: StaticString) -> Bool {
            value.utf8.starts(
                with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        }
        if begins("AWS4-HMAC-SHA256 ") || value == "AWS4-HMAC-SHA256" {
            self = .header
        } else if begins("AWS4-ECDSA-P256-SHA256") {
            self = .version4A
        } else if begins("AWS ") || begins("AWS3") {
            self = .version2
        } else {
            self = .unknownHeader
        }
    }

    private init(query: [UInt8]) {
        let parameters = QueryParameters(query)
        if let algorithm = parameters.value("X-Amz-Algorithm") {
            switch algorithm {
            case "AWS4-HMAC-SHA256": self = .presigned
            case "AWS4-ECDSA-P256-SHA256": self = .version4A
            default: self = .unknownAlgorithm
            }
        } else if parameters.has("X-Amz-Signature") || parameters.has("X-Amz-Credential") {
            // The algorithm is one of the parts whose absence is answered by name.
            self = .presigned
        } else if parameters.has("AWSAccessKeyId") && parameters.has("Signature") {
            self = .version2
        } else {
            self = .none
        }
    }
}
