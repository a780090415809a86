import Foundation
import Testing

@testable import Ledger

@Suite final class `The store` {
    private let path = Database.newPath()

    deinit { Database.remove(path) }

    @Test func `waits for the disk at each commit`() throws {
        #expect(try Store(path: path).synchronousLevel() == 2)
    }

    @Test func `keeps small values apart from facts`() throws {
        let store = try Store(path: path)
        #expect(try store.kept("ring") == nil)
        try store.keep("ring", [1, 2])
        try store.keep("ring", [3])
        #expect(try store.kept("ring") == [3])
    }
}
