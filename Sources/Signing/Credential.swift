import Vocabulary

/// The scope of a signature: `AKID/YYYYMMDD/region/service/aws4_request`.
package struct Credential: Sendable, Equatable {
    package let accessKeyID: AccessKeyID
    /// Eight digits, the day the signing key is good for.
    package let date: String
    package let region: String
    package let service: String
    package let terminator: String

    /// What every scope ends with.
    package static let terminator = "aws4_request"

    package init(
        accessKeyID: AccessKeyID, date: String, region: String, service: String,
        terminator: String = Credential.terminator
    ) {
        self.accessKeyID = accessKeyID
        self.date = date
        self.region = region
        self.service = service
        self.terminator = terminator
    }

    init(_ bytes: ArraySlice<UInt8>) throws(SignatureFailure) {
        var slashes: [Int] = []
        slashes.reserveCapacity(5)
        for index in bytes.indices where bytes[index] == Ascii.slash { slashes.append(index) }
        guard slashes.count == 4 else {
            throw .malformedCredential(String(decoding: bytes, as: UTF8.self))
        }
        func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
        accessKeyID = AccessKeyID(text(bytes.startIndex, slashes[0]))
        date = text(slashes[0] + 1, slashes[1])
        region = text(slashes[1] + 1, slashes[2])
        service = text(slashes[2] + 1, slashes[3])
        terminator = text(slashes[3] + 1, bytes.endIndex)
    }

    /// `YYYYMMDD/region/service/aws4_request`, as the string to sign has it.
    func appendScope(to output: inout [UInt8]) {
        output.append(contentsOf: date.utf8)
        output.append(Ascii.slash)
        output.append(contentsOf: region.utf8)
        output.append(Ascii.slash)
        output.append(contentsOf: service.utf8)
        output.append(Ascii.slash)
        output.append(contentsOf: terminator.utf8)
    }
}
