import Service
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `User data where there is no cloud-init` {
    let lab: MachineLab
    init() throws {
        lab = try MachineLab()
        try SmallImage.make(at: "\(lab.directory)/image")
    }

    private static let script = "#!/bin/sh\necho hello from $(id -u)\necho once >>/boots\nexit 3\n"
    private static let finished = "[ -e /var/lib/cloud/instance/boot-finished ]"

    @Test func `runs a script as root at the first boot only, and says its output`() async throws {
        let spec = try await boot("i-0000000000000b001", "172.31.78.1", Self.script)
        #expect(
            try inside(spec, "cat /var/log/cloud-init-output.log")
                == "rolecall: user data begins\nhello from 0\nrolecall: user data ended with exit code 3")
        let console = try await console(of: spec)
        #expect(console.contains("hello from 0\nrolecall: user data ended with exit code 3\n"))

        await lab.machines.stop(spec.instanceID)
        #expect(try await lab.stopped(spec.instanceID) == .ordered)
        #expect(try await self.console(of: spec).hasSuffix("rolecall: shutting down\n"))
        await lab.machines.start(spec)
        let process = try await lab.running(spec.instanceID)
        #expect(try inside(spec, "cat /boots") == "once")
        await lab.machines.reboot(spec.instanceID)
        #expect(try await lab.running(spec.instanceID) != process)
        #expect(try inside(spec, "cat /boots") == "once")
        try await end(spec)
    }

    @Test(arguments: [
        (
            1, "a script in one part", "Content-Type: text/x-shellscript\n\n#!/bin/sh\necho one part\n",
            "one part"
        ),
        (
            2, "a script in base64",
            "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n"
                + "IyEvYmluL3NoCmVjaG8gZGVjb2RlZAo=\n", "decoded"
        ),
        (
            3, "cloud-config", "Content-Type: text/cloud-config\n\n#cloud-config\nruncmd: [ls]\n",
            "needs cloud-init"
        ),
    ])
    func `is taken apart when it is MIME`(number: Int, what: String, part: String, said: String) async throws
    {
        let message = """
            Content-Type: multipart/mixed; boundary="==edge=="
            MIME-Version: 1.0

            --==edge==
            \(part)
            --==edge==
            Content-Type: text/x-shellscript

            #!/bin/sh
            echo the last part
            --==edge==--
            """
        let spec = try await boot("i-0000000000000b01\(number)", "172.31.78.1\(number)", message)
        let log = try inside(spec, "cat /var/log/cloud-init-output.log")
        #expect(log.contains(said), "\(what)")
        #expect(log.hasSuffix("the last part\nrolecall: user data ended with exit code 0"))
        try await end(spec)
    }

    @Test func `may be compressed`() async throws {
        let file = "\(lab.directory)/script"
        try File.write(Self.script, to: file, mode: 0o644)
        try Command("gzip", [file]).run()
        let spec = try await boot(
            "i-0000000000000b020", "172.31.78.20", bytes: try File.read("\(file).gz"))
        #expect(try inside(spec, "cat /boots") == "once")
        try await end(spec)
    }

    @Test(arguments: [
        (1, "#cloud-config\nruncmd: [ls]\n", "user data is #cloud-config, which needs cloud-init"),
        (2, "key=value\n", "user data is not a script"),
    ])
    func `that is no script is not run, and the console says why`(
        number: Int, text: String, said: String
    ) async throws {
        let spec = try await boot("i-0000000000000b03\(number)", "172.31.78.3\(number)", text)
        #expect(try await console(of: spec).contains("rolecall: \(said)"))
        try await end(spec)
    }

    private func boot(_ id: String, _ address: String, _ text: String) async throws -> MachineSpec {
        try await boot(id, address, bytes: Array(text.utf8))
    }

    private func boot(_ id: String, _ address: String, bytes: [UInt8]) async throws -> MachineSpec {
        var spec = MachineSpec.example(id, address: address)
        spec.root = .directory("\(lab.directory)/image")
        spec.userData = bytes
        await lab.machines.launch(spec)
        _ = try await lab.running(id)
        try lab.inside(id, until: Self.finished)
        return spec
    }

    private func inside(_ spec: MachineSpec, _ line: String) throws -> String {
        try lab.inside(spec.instanceID, line)
    }

    private func console(of spec: MachineSpec) async throws -> String {
        let output = try #require(await lab.machines.consoleOutput(of: spec.instanceID))
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func end(_ spec: MachineSpec) async throws {
        try await lab.terminate(spec.instanceID)
        // The last words are kept for a while.
        #expect(try await console(of: spec).hasSuffix("rolecall: shutting down\n"))
        try lab.remove()
    }
}
