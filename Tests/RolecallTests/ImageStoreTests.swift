import Dispatch
import EC2Service
import Foundation
import Ledger
import Logging
import Testing
import Vocabulary
import World

@testable import rolecall

@Suite struct `The files of images` {
    @Test func `stay while their image is being written down, and go when it is gone`() async throws {
        let directory = DataDirectory(
            FileManager.default.temporaryDirectory.appendingPathComponent("images-\(UUID())").path)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try FileManager.default.createDirectory(
            atPath: "\(directory.images)/.building-1/etc", withIntermediateDirectories: true)
        let ledger = try Ledger(path: directory.database)
        let store = ImageStore(directory, ledger: ledger, log: Logger(label: "test"))
        let account = try #require(AccountID("123456789012"))
        let id = "ami-0123456789abcdef0"
        let root = "\(directory.images)/\(id)/etc"

        // The ledger has something else to do first.
        let (hasBegun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let other = Task {
            try await ledger.write("other", at: SystemClock.now) { _ in
                hasBegun.signal()
                mayEnd.wait()
            }
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                hasBegun.wait()
                continuation.resume()
            }
        }
        let taking = Task {
            let order = ImageOrder(
                name: "lab/debian", description: "", architecture: "x86_64", loginUser: "admin")
            try await store.take(".building-1", order, id: id, account: account, region: .usEast1)
        }
        for _ in 0..<500 where !FileManager.default.fileExists(atPath: root) {
            try await Task.sleep(for: .milliseconds(10))
        }
        await store.sweep()
        #expect(FileManager.default.fileExists(atPath: root))
        mayEnd.signal()
        try await other.value
        try await taking.value
        await store.sweep()
        #expect(FileManager.default.fileExists(atPath: root))

        try await ledger.write("gone", at: SystemClock.now) { draft in
            draft.remove(try #require(draft.image(id, region: .usEast1)))
        }
        await store.sweep()
        #expect(!FileManager.default.fileExists(atPath: root))
        try ledger.close()
    }
}
