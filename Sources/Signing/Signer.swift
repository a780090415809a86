import Crypto
import Vocabulary

/// Signs requests: what a client does. Used by our own command, the tests and the benchmarks.
package struct Signer: Sendable {
    package let credential: Credential
    package let sessionToken: String?
    private let time: SigningTime
    private let key: SigningKey

    package init(
        accessKeyID: AccessKeyID, secret: Secret, sessionToken: String? = nil, region: String,
        service: String,
        at now: Timestamp
    ) {
        time = SigningTime(now)
        credential = Credential(
            accessKeyID: accessKeyID, date: String(decoding: time.basic.prefix(8), as: UTF8.self),
            region: region, service: service)
        self.sessionToken = sessionToken
        key = SigningKey(secret: secret, scope: credential)
    }

    /// The request with `x-amz-date`, `authorization` and what else it takes. Every header it already
    /// has is signed, so give it those that no proxy rewrites; `host` must be among them.
    package func signed(_ request: SignedRequest, body: PayloadHash) -> SignedRequest {
        var request = request
        request.headers.append(.init("x-amz-date", String(decoding: time.basic, as: UTF8.self)))
        if let sessionToken { request.headers.append(.init("x-amz-security-token", sessionToken)) }
        if credential.service == "s3", request.header("x-amz-content-sha256") == nil,
            case .computed(let digest) = body
        {
            let hash = String(decoding: Hex.bytes(of: digest), as: UTF8.self)
            request.headers.append(.init("x-amz-content-sha256", hash))
        }
        let names = Self.names(of: request)
        let signature = signature(of: request, signing: names, body: body)
        request.headers.append(
            .init(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=\(scopedKeyID), SignedHeaders=\(names), Signature=\(signature)"))
        return request
    }

    /// The request as a presigned URL has it: everything in the query. `body` counts for services other than S3.
    package func presigned(
        _ request: SignedRequest, expires seconds: Int, body: PayloadHash
    ) -> SignedRequest {
        var request = request
        let names = Self.names(of: request)
        var parameters = [
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"), ("X-Amz-Credential", scopedKeyID),
            ("X-Amz-Date", String(decoding: time.basic, as: UTF8.self)), ("X-Amz-Expires", String(seconds)),
            ("X-Amz-SignedHeaders", names),
        ]
        if let sessionToken { parameters.append(("X-Amz-Security-Token", sessionToken)) }
        for (name, value) in parameters { Self.append(name, value, to: &request.query) }
        let payload = credential.service == "s3" ? PayloadHash.declared : body
        Self.append(
            "X-Amz-Signature", signature(of: request, signing: names, body: payload), to: &request.query)
        return request
    }

    private var scopedKeyID: String {
        var scope: [UInt8] = []
        credential.appendScope(to: &scope)
        return "\(credential.accessKeyID)/\(String(decoding: scope, as: UTF8.self))"
    }

    private static func names(of request: SignedRequest) -> String {
        Set(request.headers.map(\.name)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .joined(separator: ";")
    }

    private static func append(_ name: String, _ value: String, to query: inout [UInt8]) {
        if !query.isEmpty { query.append(Ascii.ampersand) }
        query.append(contentsOf: name.utf8)
        query.append(Ascii.equals)
        Percent.encode(value.utf8, into: &query)
    }

    private func signature(of request: SignedRequest, signing names: String, body: PayloadHash) -> String {
        var canonical = CanonicalRequest(
            request, signing: SignedHeaderList(names.utf8),
            path: credential.service == "s3" ? .asIs : .normalized)
        switch (request.header("x-amz-content-sha256"), body) {
        case (let declared?, _) where credential.service == "s3": canonical.finish(payload: declared)
        case (_, .computed(let digest)): canonical.finish(payload: digest)
        case (_, .declared): canonical.finish(payload: "UNSIGNED-PAYLOAD")
        }
        let text = StringToSign(canonical, at: time, scope: credential)
        return String(decoding: Hex.bytes(of: key.signature(of: text.bytes)), as: UTF8.self)
    }
}
