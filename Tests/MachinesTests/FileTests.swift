import Glibc
import Testing

@testable import Machines

@Suite struct `What is in a directory` {
    @Test func `is seen whole or not at all`() throws {
        let base = try MachineLab.temporaryDirectory()
        defer { try? File.removeAll(base) }
        try File.makeDirectory("\(base)/directory", mode: 0o755)
        try File.write("text", to: "\(base)/file", mode: 0o600)
        try #require(symlink("nowhere", "\(base)/link") == 0)
        let found = try File.children(of: base).sorted { $0.name < $1.name }
        #expect(found.map(\.name) == ["directory", "file", "link"])
        #expect(found.map(\.status.kind) == [S_IFDIR, S_IFREG, S_IFLNK])

        #expect(try File.children(of: "\(base)/nowhere").isEmpty)
        #expect(throws: SystemError.self) { try File.children(of: "\(base)/file") }
        let name: [CChar] = Array("\(base)/".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
        close(open(name, O_CREAT | O_WRONLY, 0o600))
        #expect(throws: MachineFailure.self) { try File.children(of: base) }
    }
}
