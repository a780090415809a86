import Service
import Signing
import Vocabulary

/// The parts that a client wants its object to consist of, found and compared with what it says of them.
struct CompletedParts {
    let stored: [StoredPart]
    private let upload: StoredUpload

    init(_ listed: [CompletedPart], of upload: StoredUpload, among present: [StoredPart]) throws {
        self.upload = upload
        let numbers = listed.map { $0.partNumber ?? 0 }
        guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw AWSError.invalidPartOrder(upload.id)
        }
        let byNumber = Dictionary(present.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [StoredPart] = []
        for (index, part) in listed.enumerated() {
            guard let number = part.partNumber, let eTag = part.eTag else { throw AWSError.malformedXML }
            guard let stored = byNumber[number], Conditions.matches(eTag, stored.eTag) else {
                throw AWSError.invalidPart(number, eTag: eTag, upload: upload.id)
            }
            if index < listed.count - 1, stored.size < Limits.smallestPart {
                throw AWSError.entityTooSmall(stored.size, part: number, eTag: stored.eTag)
            }
            try Self.compare(part, with: stored, of: upload)
            found.append(stored)
        }
        stored = found
    }

    private static func compare(
        _ part: CompletedPart, with stored: StoredPart, of upload: StoredUpload
    ) throws {
        guard let announced = part.checksum(upload.algorithm) else {
            guard upload.scope == .composite else { return }
            throw AWSError.invalidRequest(
                "The upload was created using a \(upload.algorithm.rawValue.lowercased()) checksum. The complete "
                    + "request must include the checksum for each part. It was missing for part \(stored.number) "
                    + "in the request.")
        }
        guard announced == stored.checksum?.value else {
            throw AWSError.invalidPart(stored.number, eTag: stored.eTag, upload: upload.id)
        }
    }

    var size: Int64 { stored.reduce(0) { $0 + $1.size } }

    /// The MD5 of the parts' MD5s, and their number.
    func eTag() throws -> String {
        MD5.multipartETag(of: try stored.map { part in try Self.digest(hex: part.eTag) })
    }

    func checksum() throws -> StoredChecksum? {
        let values = stored.compactMap { $0.checksum.flatMap { Vocabulary.Base64.decode($0.value) } }
        guard values.count == stored.count else { throw DamagedPart() }
        let algorithm = upload.algorithm
        switch upload.scope {
        case .composite:
            return Checksum.composite(of: values, algorithm).map {
                StoredChecksum(algorithm: algorithm.rawValue, value: $0, scope: .composite)
            }
        case .fullObject:
            guard let combination = CRCCombination(algorithm), var whole = values.first else { return nil }
            for (value, part) in zip(values, stored).dropFirst() {
                whole = combination.combine(whole, value, secondLength: part.size)
            }
            return StoredChecksum(algorithm: algorithm.rawValue, value: Vocabulary.Base64.encode(whole))
        }
    }

    private static func digest(hex: String) throws -> [UInt8] {
        let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == 32 else { throw DamagedPart() }
        return stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

/// What is stored of a part cannot be read.
struct DamagedPart: Error {}
