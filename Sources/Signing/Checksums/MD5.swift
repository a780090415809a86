import Crypto

/// MD5, which S3 uses for ETags and `Content-MD5`: a checksum here, never a protection.
package struct MD5: Sendable {
    private var hash = Insecure.MD5()

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }
    package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    package var value: [UInt8] { Array(hash.finalize()) }

    /// An ETag without its quotes.
    package var hex: String { String(decoding: Hex.bytes(of: value), as: UTF8.self) }

    /// The ETag of a multipart upload: MD5 of the parts' MD5s, and their number.
    package static func multipartETag(of parts: [[UInt8]]) -> String {
        var whole = MD5()
        for part in parts { whole.update(part) }
        return "\(whole.hex)-\(parts.count)"
    }
}
