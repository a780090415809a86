import Foundation
import Testing

@testable import Ledger

@Suite struct `The store` {
    @Test func `waits for the disk at each commit`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite").path
        #expect(try Store(path: path).synchronousLevel() == 2)
    }

    @Test func `keeps small values apart from facts`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite").path
        let store = try Store(path: path)
        #expect(try store.kept("ring") == nil)
        try store.keep("ring", [1, 2])
        try store.keep("ring", [3])
        #expect(try store.kept("ring") == [3])
    }
}
