import CLinux
import Glibc
import Service
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `A guest that means harm` {
    let lab: MachineLab
    init() throws { lab = try MachineLab() }

    @Test func `cannot keep its disk by making it too deep for a path`() async throws {
        let spec = MachineSpec.example("i-0000000000000d001", address: "172.31.88.1")
        await lab.machines.launch(spec)
        _ = try await lab.running(spec.instanceID)
        _ = try lab.inside(
            spec.instanceID,
            "cd /var/tmp && python3 -c 'import os; [(os.mkdir(200 * str(0)), os.chdir(200 * str(0))) for _ in range(40)]'"
        )
        try await lab.terminate(spec.instanceID)
        #expect(File.status("\(lab.directory)/machines/\(spec.instanceID)") == nil)
        try lab.remove()
    }

    @Test func `cannot make a start read whatever it left in place of the authorities`() throws {
        let template = try #require(strdup("/tmp/authorities-XXXXXX"))
        defer { free(template) }
        let base = String(cString: try #require(mkdtemp(template)))
        defer { try? File.removeAll(base) }
        for name in ["upper", "lower"] { try File.makeDirectory("\(base)/\(name)", mode: 0o755) }
        let disk = UpperLayer(path: "\(base)/upper", lower: "\(base)/lower")
        let authority = TrustedAuthority(pem: "its certificate\n", subjectHash: "0a1b2c3d")
        try authority.install(on: disk)
        let bundle = "/etc/ssl/certs/ca-certificates.crt"
        #expect(disk.text(bundle) == "its certificate\n")

        #expect(truncate("\(disk.path)\(bundle)", 1 << 40) == 0)
        #expect(authority.variables(on: disk)["AWS_CA_BUNDLE"] == bundle)
        try authority.install(on: disk)
        #expect(disk.text(bundle) == "its certificate\n")

        try File.remove("\(disk.path)\(bundle)")
        #expect(mkfifo("\(disk.path)\(bundle)", 0o600) == 0)
        try authority.install(on: disk)
        #expect(disk.text(bundle) == "its certificate\n")
    }
}
