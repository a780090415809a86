import Crypto

/// The text whose hash is signed: method, path, query, headers, names of headers, payload hash.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
struct CanonicalRequest {
    private(set) var bytes: [UInt8] = []

    /// How a path becomes canonical.
    enum PathStyle {
        /// S3: the object's key as it is, encoded once.
        case asIs
        /// Everybody else: dot segments and empty ones resolved, and what was sent encoded again.
        case normalized
    }

    init(_ request: SignedRequest, signing signedHeaders: SignedHeaderList, path style: PathStyle) {
        bytes.reserveCapacity(1024)
        bytes.append(contentsOf: request.method.utf8)
        bytes.append(Ascii.lineFeed)
        switch style {
        case .asIs: CanonicalPath.append(key: request.path, to: &bytes)
        case .normalized: CanonicalPath.append(normalizing: request.path, to: &bytes)
        }
        bytes.append(Ascii.lineFeed)
        if !request.query.isEmpty { CanonicalQuery.append(request.query, to: &bytes) }
        bytes.append(Ascii.lineFeed)
        for name in signedHeaders.names {
            appendHeader(signedHeaders.bytes, name, of: request)
        }
        bytes.append(Ascii.lineFeed)
        bytes.append(contentsOf: signedHeaders.bytes)
        bytes.append(Ascii.lineFeed)
    }

    mutating func finish(payload digest: SHA256.Digest) { Hex.append(digest, to: &bytes) }
    mutating func finish(payload text: String) { bytes.append(contentsOf: text.utf8) }

    /// `name:value\n`, the values of a repeated header joined by commas in their order.
    private mutating func appendHeader(_ names: [UInt8], _ name: Range<Int>, of request: SignedRequest) {
        bytes.append(contentsOf: names[name])
        bytes.append(Ascii.colon)
        var isFirst = true
        for header in request.headers where equal(header.name, names, name) {
            if !isFirst { bytes.append(Ascii.comma) }
            isFirst = false
            appendTrimmed(header.value)
        }
        bytes.append(Ascii.lineFeed)
    }

    /// Without blanks at either end, and with runs of spaces inside made one.
    private mutating func appendTrimmed(_ value: String) {
        var value = value
        value.withUTF8 { text in
            var start = 0
            var end = text.count
            while start < end, text[start] == Ascii.space || text[start] == Ascii.tab { start += 1 }
            while end > start, text[end - 1] == Ascii.space || text[end - 1] == Ascii.tab { end -= 1 }
            var runStart = start
            var index = start
            while index < end {
                if text[index] == Ascii.space, text[index - 1] == Ascii.space {
                    bytes.append(contentsOf: text[runStart..<index])
                    while text[index] == Ascii.space { index += 1 }
                    runStart = index
                } else {
                    index += 1
                }
            }
            bytes.append(contentsOf: text[runStart..<end])
        }
    }
}
