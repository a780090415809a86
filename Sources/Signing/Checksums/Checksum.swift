import Crypto
import Vocabulary

/// The checksums of S3 objects.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
package enum ChecksumAlgorithm: String, Sendable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// `x-amz-checksum-crc32`, the header and the trailer.
    package var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    package init?(headerName: String) {
        guard let algorithm = Self.allCases.first(where: { $0.headerName == headerName }) else { return nil }
        self = algorithm
    }

    /// Bytes of a value.
    var length: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }
}

/// A checksum that grows with the bytes.
package struct Checksum: Sendable {
    private enum State: Sendable {
        case crc32(CRC32)
        case crc32c(CRC32C)
        case crc64nvme(CRC64NVME)
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    package let algorithm: ChecksumAlgorithm
    private var state: State

    package init(_ algorithm: ChecksumAlgorithm) {
        self.algorithm = algorithm
        state =
            switch algorithm {
            case .crc32: .crc32(CRC32())
            case .crc32c: .crc32c(CRC32C())
            case .crc64nvme: .crc64nvme(CRC64NVME())
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .crc32(var crc):
            crc.update(bytes)
            state = .crc32(crc)
        case .crc32c(var crc):
            crc.update(bytes)
            state = .crc32c(crc)
        case .crc64nvme(var crc):
            crc.update(bytes)
            state = .crc64nvme(crc)
        case .sha1(var hash):
            hash.update(bufferPointer: bytes)
            state = .sha1(hash)
        case .sha256(var hash):
            hash.update(bufferPointer: bytes)
            state = .sha256(hash)
        }
    }

    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// The value of what was taken in so far, most significant byte first.
    package var value: [UInt8] {
        switch state {
        case .crc32(let crc): withUnsafeBytes(of: crc.value.bigEndian) { Array($0) }
        case .crc32c(let crc): withUnsafeBytes(of: crc.value.bigEndian) { Array($0) }
        case .crc64nvme(let crc): withUnsafeBytes(of: crc.value.bigEndian) { Array($0) }
        case .sha1(let hash): Array(hash.finalize())
        case .sha256(let hash): Array(hash.finalize())
        }
    }

    /// As headers and answers have it.
    package var base64: String { Base64.encode(value) }

    /// The COMPOSITE checksum of a multipart upload: of the parts' values one after the other, with
    /// their number. CRC64NVME has no such form.
    package static func composite(of parts: [[UInt8]], _ algorithm: ChecksumAlgorithm) -> String? {
        guard algorithm != .crc64nvme else { return nil }
        var whole = Checksum(algorithm)
        for part in parts { whole.update(part) }
        return "\(whole.base64)-\(parts.count)"
    }
}
