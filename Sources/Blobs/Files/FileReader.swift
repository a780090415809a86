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
        let (count, start, path) = (
            min(Self.chunk, remaining, piece.size - offset), offset, files.path(piece.file)
        )
        let former = descriptor
        let (opened, bytes) = try await files.blocking {
            let opened = try former ?? Descriptor(open: path, O_RDONLY)
            return (opened, try opened.read(Int(count), at: start, path: path))
        }
        guard bytes.count == Int(count) else { throw TruncatedBody() }
        descriptor = opened
        offset += count
        remaining -= count
        return bytes
    }
}

/// A file is shorter than the database says.
struct TruncatedBody: Error {}
