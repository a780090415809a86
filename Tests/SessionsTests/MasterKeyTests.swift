import Foundation
import Sessions
import Testing
import Vocabulary

@Suite struct `The master key` {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    @Test func `opens what it sealed, for the same key ID only`() {
        var random = SplitMix(seed: 1)
        let master = MasterKey(using: &random)
        let sealed = master.seal(Secret("wJalrXUtnFEMI"), for: AccessKeyID("AKIAONE"))
        #expect(master.open(sealed, for: AccessKeyID("AKIAONE"))?.revealText == "wJalrXUtnFEMI")
        #expect(master.open(sealed, for: AccessKeyID("AKIATWO")) == nil)
        #expect(MasterKey(using: &random).open(sealed, for: AccessKeyID("AKIAONE")) == nil)
        #expect(master.open(sealed, for: .other("AKIAONE")) == nil)
        #expect(!String(decoding: sealed, as: UTF8.self).contains("wJalrXUtnFEMI"))
        for position in sealed.indices {
            var changed = sealed
            changed[position] ^= 1
            #expect(master.open(changed, for: AccessKeyID("AKIAONE")) == nil)
            #expect(master.open(Array(sealed[..<position]), for: AccessKeyID("AKIAONE")) == nil)
        }
    }

    @Test func `keeps a key ring`() throws {
        var random = SplitMix(seed: 1)
        let master = MasterKey(using: &random)
        let ring = KeyRing(at: Timestamp(seconds: 5), using: &random)
            .rotated(at: Timestamp(seconds: 9), forgettingBefore: Timestamp(seconds: 0), using: &random)
        let restored = try #require(master.openRing(master.seal(ring)))
        #expect(restored.bytes == ring.bytes)
        #expect(restored.currentSince == Timestamp(seconds: 9))
        #expect(master.open(master.seal(ring), for: .other("key-ring")) == nil)
        for length in 0..<ring.bytes.count { #expect(KeyRing(bytes: Array(ring.bytes[..<length])) == nil) }
        #expect(KeyRing(bytes: ring.bytes + [0]) == nil)
    }

    @Test func `is made once, for its owner only`() throws {
        try inFolder { folder in
            var random = SplitMix(seed: 1)
            let path = "\(folder)/master.key"
            let first = try MasterKey.loadOrCreate(at: path, using: &random)
            let second = try MasterKey.loadOrCreate(at: path, using: &random)
            let sealed = first.seal([1, 2, 3], for: .other("test"))
            #expect(second.open(sealed, for: .other("test")) == [1, 2, 3])
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["master.key"])
        }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o610])
    func `is refused when others could read it`(mode: Int) throws {
        try inFolder { folder in
            var random = SplitMix(seed: 1)
            let path = "\(folder)/master.key"
            _ = try MasterKey.loadOrCreate(at: path, using: &random)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(throws: MasterKey.FileFailure.tooOpen(path: path, mode: UInt32(mode))) {
                try MasterKey.loadOrCreate(at: path, using: &random)
            }
        }
    }

    @Test(arguments: [0, 31, 33, 4096])
    func `is refused when it has another length`(length: Int) throws {
        try inFolder { folder in
            var random = SplitMix(seed: 1)
            let path = "\(folder)/master.key"
            #expect(
                FileManager.default.createFile(
                    atPath: path, contents: Data(count: length), attributes: [.posixPermissions: 0o600]))
            #expect(throws: MasterKey.FileFailure.wrongLength(path: path)) {
                try MasterKey.loadOrCreate(at: path, using: &random)
            }
        }
    }

    @Test func `is refused when it is a link or a folder`() throws {
        try inFolder { folder in
            var random = SplitMix(seed: 1)
            _ = try MasterKey.loadOrCreate(at: "\(folder)/real", using: &random)
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/link", withDestinationPath: "\(folder)/real")
            #expect(throws: MasterKey.FileFailure.self) {
                try MasterKey.loadOrCreate(at: "\(folder)/link", using: &random)
            }
            #expect(throws: MasterKey.FileFailure.self) {
                try MasterKey.loadOrCreate(at: folder, using: &random)
            }
            #expect(throws: MasterKey.FileFailure.self) {
                try MasterKey.loadOrCreate(at: "\(folder)/none/key", using: &random)
            }
        }
    }

    @Test func `does not print`() {
        var random = SplitMix(seed: 1)
        let master = MasterKey(using: &random)
        let ring = KeyRing(at: Timestamp(seconds: 0), using: &random)
        var dumped = ""
        dump(master, to: &dumped)
        dump(ring, to: &dumped)
        #expect("\(master)" == "••••")
        #expect(!dumped.contains("material") && !dumped.contains("SymmetricKey"))
    }
}
