import Service
import Signing
import Vocabulary

/// A shape with a member for each checksum algorithm.
protocol CarriesChecksum {
    var checksumCRC32: String? { get set }
    var checksumCRC32C: String? { get set }
    var checksumCRC64NVME: String? { get set }
    var checksumSHA1: String? { get set }
    var checksumSHA256: String? { get set }
}

extension CarriesChecksum {
    private static func member(_ algorithm: ChecksumAlgorithm) -> WritableKeyPath<Self, String?> {
        switch algorithm {
        case .crc32: \.checksumCRC32
        case .crc32c: \.checksumCRC32C
        case .crc64nvme: \.checksumCRC64NVME
        case .sha1: \.checksumSHA1
        case .sha256: \.checksumSHA256
        }
    }

    mutating func set(_ checksum: StoredChecksum?) {
        guard let checksum, let algorithm = ChecksumAlgorithm(rawValue: checksum.algorithm) else { return }
        self[keyPath: Self.member(algorithm)] = checksum.value
    }

    func checksum(_ algorithm: ChecksumAlgorithm) -> String? { self[keyPath: Self.member(algorithm)] }
}

extension PutObjectOutput: CarriesChecksum {}
extension GetObjectOutput: CarriesChecksum {}
extension HeadObjectOutput: CarriesChecksum {}
extension CopyObjectResult: CarriesChecksum {}
extension CopyPartResult: CarriesChecksum {}
extension UploadPartOutput: CarriesChecksum {}
extension CompletedPart: CarriesChecksum {}
extension CompleteMultipartUploadRequest: CarriesChecksum {}
extension CompleteMultipartUploadOutput: CarriesChecksum {}
extension Part: CarriesChecksum {}
extension ObjectChecksum: CarriesChecksum {}

extension StoredChecksum {
    init(_ checksum: Checksum) {
        self.init(algorithm: checksum.algorithm.rawValue, value: checksum.base64)
    }
}

extension ChecksumAlgorithm {
    /// The algorithm that a client names; nil when it names none.
    static func named(_ name: String?) throws -> ChecksumAlgorithm? {
        guard let name else { return nil }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw AWSError.invalidRequest(
                "Checksum algorithm provided is unsupported. Please try again with any of "
                    + "the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
        }
        return algorithm
    }

    var isCRC: Bool {
        switch self {
        case .crc32, .crc32c, .crc64nvme: true
        case .sha1, .sha256: false
        }
    }
}
