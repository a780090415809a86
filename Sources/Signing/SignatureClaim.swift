import Crypto
import Vocabulary

/// What a request says about who signed it: read, not yet believed.
///
/// The road is `SignatureClaim(request)` → `accepted(by:at:)` → the caller looks the key up →
/// `TimelyClaim.verify` → `VerifiedSignature`: AWS's order of failures is the order of the calls.
package struct SignatureClaim: Sendable {
    package let request: SignedRequest
    package let form: Form
    package let credential: Credential
    /// The session token that came with it, still sealed.
    package let securityToken: String?
    let time: SigningTime
    /// As sent, joined by semicolons.
    let signedHeaders: SignedHeaderList
    let signature: ArraySlice<UInt8>

    /// Where the signature was found.
    package enum Form: Sendable, Equatable {
        case header
        /// With its `X-Amz-Expires`, which only S3 heeds.
        case presigned(expires: String?)
    }

    /// Fails with `.missing` for an anonymous request: services that allow those ask `SignatureForm` first.
    package init(_ request: SignedRequest) throws(SignatureFailure) {
        switch SignatureForm(request) {
        case .none: throw .missing
        case .unknownHeader: throw .unsupportedScheme
        case .unknownAlgorithm: throw .unsupportedAlgorithm
        case .version2: throw .version2
        case .version4A: throw .version4A
        case .both: throw .severalMechanisms
        case .header: try self.init(header: request)
        case .presigned: try self.init(presigned: request)
        }
        guard signedHeaders.contains("host") || signedHeaders.contains(":authority")
        else { throw .hostNotSigned }
    }

    private init(header request: SignedRequest) throws(SignatureFailure) {
        let value = Array((request.header("authorization") ?? "").utf8)
        let parts = try AuthorizationHeader(value)
        let amzDate = request.header("x-amz-date")
        let date = amzDate ?? request.header("date")
        guard let credential = parts.credential, let signature = parts.signature,
            let signedHeaders = parts.signedHeaders, let date
        else {
            var missing: [SignatureFailure.HeaderPart] = []
            if parts.credential == nil { missing.append(.credential) }
            if parts.signature == nil { missing.append(.signature) }
            if parts.signedHeaders == nil { missing.append(.signedHeaders) }
            if date == nil { missing.append(.date) }
            throw .incompleteHeader(missing: missing, authorizationHash: AuthorizationHeader.hash(value))
        }
        self.request = request
        form = .header
        self.credential = try Credential(credential)
        securityToken = request.header("x-amz-security-token")
        guard let time = amzDate == nil ? SigningTime(date: date) : SigningTime(basic: date)
        else { throw .malformedDate(date) }
        self.time = time
        self.signedHeaders = SignedHeaderList(signedHeaders)
        self.signature = signature
    }

    private init(presigned request: SignedRequest) throws(SignatureFailure) {
        let parameters = QueryParameters(request.query)
        let algorithm = parameters.value("X-Amz-Algorithm")
        let expires = parameters.value("X-Amz-Expires")
        guard let algorithm, let credential = parameters.value("X-Amz-Credential"),
            let signature = parameters.value("X-Amz-Signature"), let date = parameters.value("X-Amz-Date"),
            let signedHeaders = parameters.value("X-Amz-SignedHeaders")
        else {
            let required: [StaticString] = [
                "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date",
            ]
            throw .incompleteQuery(
                missing: required.filter { !parameters.has($0) }.map(\.description))
        }
        guard algorithm == "AWS4-HMAC-SHA256" else { throw .unsupportedAlgorithm }
        self.request = request
        form = .presigned(expires: expires)
        self.credential = try Credential(Array(credential.utf8)[...])
        securityToken = parameters.value("X-Amz-Security-Token")
        guard let time = SigningTime(basic: date) else { throw .malformedDate(date) }
        self.time = time
        self.signedHeaders = SignedHeaderList(signedHeaders.utf8)
        self.signature = Array(signature.utf8)[...]
    }

    /// When it says it was signed.
    package var signedAt: Timestamp { time.moment }
}

/// The three parts of `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
struct AuthorizationHeader {
    private(set) var credential, signedHeaders, signature: ArraySlice<UInt8>?

    init(_ value: [UInt8]) throws(SignatureFailure) {
        var start = "AWS4-HMAC-SHA256".utf8.count
        while start < value.count {
            var end = start
            var equals = -1
            while end < value.count, value[end] != Ascii.comma {
                if equals < 0, value[end] == Ascii.equals { equals = end }
                end += 1
            }
            let next = end + 1
            while start < end, value[start] == Ascii.space { start += 1 }
            while end > start, value[end - 1] == Ascii.space { end -= 1 }
            if start < end {
                guard equals >= 0 else { throw .notKeyValue(authorizationHash: Self.hash(value)) }
                let content = value[(equals + 1)..<max(equals + 1, end)]
                if equal("Credential", value, start..<equals) {
                    credential = content
                } else if equal("SignedHeaders", value, start..<equals) {
                    signedHeaders = content
                } else if equal("Signature", value, start..<equals) {
                    signature = content
                }
            }
            start = next
        }
    }

    /// How newer fleets name a header in a message without repeating it.
    static func hash(_ value: [UInt8]) -> String {
        Base64.encode(Array(SHA256.hash(data: value)))
    }
}
