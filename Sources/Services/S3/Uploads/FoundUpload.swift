import Service
import Signing
import World

extension AuthorizedCall {
    func upload(_ id: String, of key: String, in bucket: KnownBucket) async throws -> StoredUpload {
        guard let upload = try await blobs.upload(id, of: key, in: bucket.contents) else {
            throw AWSError.noSuchUpload(id)
        }
        return upload
    }
}

extension StoredUpload {
    /// What every part's checksum is computed with; of uploads without a choice it is S3's own.
    var algorithm: ChecksumAlgorithm {
        checksumAlgorithm.flatMap(ChecksumAlgorithm.init(rawValue:)) ?? .crc64nvme
    }

    var scope: StoredChecksum.Scope { checksumScope ?? .fullObject }
}

/// Parts are numbered from 1 to 10,000.
enum PartNumber {
    static func require(_ number: Int) throws {
        guard (1...Limits.parts).contains(number) else { throw AWSError.partNumber("\(number)") }
    }
}
