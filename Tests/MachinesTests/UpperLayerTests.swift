import Glibc
import Testing

@testable import Machines

@Suite struct `What a server writes to a stopped machine's disk` {
    @Test func `never follows a link that the guest left there`() throws {
        let template = try #require(strdup("/tmp/upper-layer-XXXXXX"))
        defer { free(template) }
        let base = String(cString: try #require(mkdtemp(template)))
        defer { try? File.removeAll(base) }
        for name in ["upper", "lower", "outside"] { try File.makeDirectory("\(base)/\(name)", mode: 0o755) }
        let upper = UpperLayer(path: "\(base)/upper", lower: "\(base)/lower")
        try upper.write("before", to: "/etc/hosts", mode: 0o644)
        #expect(upper.text("/etc/hosts") == "before")

        try File.removeAll("\(base)/upper/etc")
        #expect(symlink("\(base)/outside", "\(base)/upper/etc") == 0)
        #expect(throws: MachineFailure.self) { try upper.write("after", to: "/etc/hosts", mode: 0o644) }
        #expect(throws: MachineFailure.self) { try upper.makeDirectory("/etc/profile.d", mode: 0o755) }
        #expect(File.names(in: "\(base)/outside").isEmpty)
    }
}
