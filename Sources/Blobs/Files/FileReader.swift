import Glibc
import Service
import Wire

/// Reads a range of a body from its pieces, a quarter of a megabyte at a time.
actor FileReader {
    private let pieces: [Pieces.Piece]
    private let files: BlobFiles
    private let lease: Lease
    private var index = 0
    /// Where in the piece to go on.
    private var offset: Int64
    private var remaining: Int64
    private var descriptor: Descriptor?

    private static let chunk: Int64 = 256 << 10

    private init(_ pieces: [Pieces.Piece], _ range: Range<Int64>, _ files: BlobFiles, _ lease: Lease) {
        self.pieces = pieces
        self.files = files
        self.lease = lease
        offset = range.lowerBound
        remaining = Int64(range.count)
    }

    static func stream(
        _ pieces: [Pieces.Piece], _ range: Range<Int64>, _ files: BlobFiles, _ lease: Lease
    ) -> BodyStream {
        BodyStream(length: range.count) {
            let reader = FileReader(pieces, range, files, lease)
            return { try await reader.next() }
        }
    }

    private func next() async throws -> [UInt8]? {
        guard remaining > 0 else { return nil }
        while index < pieces.count, offset >= pieces[index].size {
            offset -= pieces[index].size
            index += 1
            descriptor = nil
        }
        guard index < pieces.count else { throw TruncatedBody() }
        let piece = pieces[index]
        let (count, start) = (min(Self.chunk, remaining, piece.size - offset), offset)
        let (former, files) = (descriptor, files)
        let (opened, bytes) = try await files.blocking {
            let opened = try former ?? Descriptor(open: files.path(piece.file), O_RDONLY)
            return (opened, try piece.read(Int(count), at: start, from: opened, files))
        }
        guard bytes.count == Int(count) else { throw TruncatedBody() }
        descriptor = opened
        offset += count
        remaining -= count
        return bytes
    }
}

extension Pieces.Piece {
    fileprivate func read(
        _ count: Int, at offset: Int64, from descriptor: Descriptor, _ files: BlobFiles
    ) throws -> [UInt8] {
        let path = files.path(file)
        // What was put before bodies were encrypted is as it was.
        guard let sealedKey else { return try descriptor.read(count, at: offset, path: path) }
        guard let cipher = BodyCipher(of: file, sealedKey: sealedKey, under: files.masterKey) else {
            throw UnreadableBody()
        }
        let first = Int(offset) / BodyCipher.chunk
        let chunks = (Int(offset) + count - 1) / BodyCipher.chunk - first + 1
        let stride = BodyCipher.chunk + BodyCipher.tagSize
        let sealed = try descriptor.read(chunks * stride, at: Int64(first * stride), path: path)
        let plain = try cipher.open(sealed, from: UInt64(first))
        let start = Int(offset) - first * BodyCipher.chunk
        if start == 0, plain.count == count { return plain }
        return Array(plain[min(start, plain.count)..<min(start + count, plain.count)])
    }
}

/// A file is shorter than the database says.
struct TruncatedBody: Error {}

/// The key of a file does not open under this master key.
struct UnreadableBody: Error {}
