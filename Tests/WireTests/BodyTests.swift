import Synchronization
import Testing

@testable import Wire

@Suite struct `a body` {
    @Test func `that streams is read piece by piece, once per reader`() async throws {
        let opened = Mutex(0)
        let stream = BodyStream(length: 4) {
            opened.withLock { $0 += 1 }
            let next = Mutex(0)
            return {
                next.withLock { index in
                    index += 1
                    return index <= 2 ? [UInt8(index), UInt8(index)] : nil
                }
            }
        }
        for _ in 0..<2 {
            var bytes: [UInt8] = []
            for try await piece in stream { bytes += piece }
            #expect(bytes == [1, 1, 2, 2])
        }
        #expect(opened.withLock { $0 } == 2)
        #expect(Body.stream(stream).length == 4)
        #expect(Body.bytes([1]).length == 1)
        #expect(Body.none.length == 0)
    }
}
