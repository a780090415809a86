import Glibc
import Service
import Testing
import Vocabulary

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `A container machine` {
    let lab: MachineLab
    init() throws { lab = try MachineLab() }

    @Test func `boots with its own name, address, users and environment`() async throws {
        var spec = MachineSpec.example("i-0000000000000a001", address: "172.31.77.1")
        spec.authorizedKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample somebody"
        let inside = try await boot(spec)

        #expect(try inside("id -un") == "root")
        #expect(try inside("hostname") == "ip-172-31-77-1")
        let addresses = try inside("ip -4 -o addr")
        #expect(addresses.contains("127.0.0.1/8"))
        #expect(addresses.contains("172.31.77.1/32"))
        let variables = try inside("env -u PWD -u OLDPWD -u _ | sort | cut -d= -f1")
        #expect(variables == "AWS_DEFAULT_REGION\nAWS_REGION\nHOME\nLANG\nPATH")
        #expect(try inside("env -i bash -lc 'echo $AWS_REGION'") == "us-east-1")
        #expect(try inside("cat ~ec2-user/.ssh/authorized_keys") == spec.authorizedKey)
        #expect(
            try lab.inside(spec.instanceID, "id -un; echo $HOME", user: "1000") == "ec2-user\n/home/ec2-user")
        try await end(spec)
    }

    @Test func `shows nothing of this computer's people, secrets and data`() async throws {
        let spec = MachineSpec.example("i-0000000000000a002", address: "172.31.77.2")
        let secret = "\(lab.directory)/secret"
        try File.write("secret", to: secret, mode: 0o644)
        let inside = try await boot(spec)

        #expect(try inside("cat \(secret) 2>&1 || true").hasSuffix("No such file or directory"))
        #expect(try inside("ls -A /home") == "ec2-user")
        #expect(try inside("ls -A /root | grep -v pyenv || true") == "")
        #expect(try inside("ls -A /srv /mnt /media /boot | grep -v : || true") == "")
        #expect(try inside("cut -d: -f2 /etc/shadow | sort -u") == "*")
        let unreadable = try inside(
            "cd /etc && find . ! -type l ! -type d ! -perm -o+r ! -name 'ssh_host_*' | sort")
        #expect(unreadable == "./shadow\n./sudoers\n./sudoers.d/90-rolecall")
        #expect(
            try inside("find /etc/ssl/private /etc/ssh -mindepth 1 ! -name 'ssh_host_e*_key*'") == "")
        try await end(spec)
    }

    @Test func `has this computer's aws, python3 and curl, also for its login user`() async throws {
        let spec = MachineSpec.example("i-0000000000000a003", address: "172.31.77.3")
        _ = try await boot(spec)
        for user in ["0", "1000"] {
            #expect(try lab.inside(spec.instanceID, "aws --version", user: user).hasPrefix("aws-cli/"))
            #expect(try lab.inside(spec.instanceID, "python3 -c 'import boto3; print(1)'", user: user) == "1")
            #expect(try lab.inside(spec.instanceID, "curl --version", user: user).hasPrefix("curl "))
        }
        try await end(spec)
    }

    @Test func `is answered at the addresses of metadata and of AWS's names from inside only`() async throws {
        let spec = MachineSpec.example("i-0000000000000a004", address: "172.31.77.4")
        let inside = try await boot(spec)
        let doors = try #require(lab.doors[spec.instanceID])
        answer(doors.metadata, with: "metadata of \(spec.instanceID)")
        answer(try #require(doors.https), with: "the API")

        #expect(try inside("curl -s http://169.254.169.254/latest/") == "metadata of \(spec.instanceID)")
        #expect(try inside("curl -s http://169.254.169.253:443/") == "the API")
        #expect(throws: (any Error).self) {
            try Command(
                "curl", ["-sf", "--noproxy", "*", "--max-time", "2", "http://169.254.169.254/latest/"]
            ).run()
        }
        try await end(spec)
    }

    @Test func `is held to the memory, processors and processes of its type`() async throws {
        var spec = MachineSpec.example("i-0000000000000a007", address: "172.31.77.7")
        spec.resources = MachineResources(vCPUs: 2, memoryMiB: 300)
        let inside = try await boot(spec)
        let limit =
            "cat /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null || cat /sys/fs/cgroup/memory.max"
        #expect(try inside(limit) == String(300 << 20))
        #expect(throws: (any Error).self) { try inside("python3 -c 'bytearray(400 << 20)'") }
        #expect(try inside("echo alive") == "alive")
        try await end(spec)
    }

    @Test func `lets its login user in by ssh, with its key and the AWS environment`() async throws {
        var spec = MachineSpec.example("i-0000000000000a009", address: "172.31.77.9")
        let key = "\(lab.directory)/key"
        try Command("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]).run()
        spec.authorizedKey = try #require(File.text("\(key).pub")).trimmed
        try await lab.machines.enforce { [id = spec.instanceID] in .open(to: id) }
        _ = try await boot(spec)
        try lab.inside(spec.instanceID, until: "grep -q ':0016 00000000:0000 0A' /proc/net/tcp")
        let options = [
            "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "BatchMode=yes",
        ]
        let said = try Command(
            "ssh",
            ["-i", key] + options.flatMap { ["-o", $0] } + [
                "ec2-user@172.31.77.9", "id -un; echo $AWS_REGION",
            ]
        ).run()
        #expect(said == "ec2-user\nus-east-1\n")
        try await end(spec)
    }

    @Test func `collects orphans, shuts itself down from inside, and is stopped then`() async throws {
        let spec = MachineSpec.example("i-0000000000000a010", address: "172.31.77.10")
        await lab.machines.launch(spec)
        let process = try await lab.running(spec.instanceID)
        // Its parent is gone before it ends: it is the first process's to collect.
        _ = try lab.inside(spec.instanceID, "sh -c '(exec sleep 0.2) & echo $! >/run/orphan'")
        try lab.inside(spec.instanceID, until: "[ ! -e /proc/$(cat /run/orphan) ]")
        lab.shutDownFromInside(spec.instanceID)
        #expect(try await lab.stopped(spec.instanceID) == .exited(status: 0))
        // The process has been collected: the kernel does not know it any more.
        #expect(kill(process, 0) == -1 && errno == ESRCH)
        try await end(spec)
    }

    @Test func `that cannot be plugged in says why and leaves nothing`() async throws {
        var spec = MachineSpec.example("i-0000000000000a015", address: "172.31.77.15")
        spec.macAddress = "none"
        await lab.machines.launch(spec)
        guard case .failed(let reason) = try await lab.next(spec.instanceID) else {
            Issue.record("a machine without a network runs")
            return
        }
        #expect(reason.contains("\"none\""))
        #expect(try Traces.now().of(lab, spec) == Traces())
        try lab.remove()
    }

    @Test func `shares its address with a machine of another server without harm`() async throws {
        let spec = MachineSpec.example("i-0000000000000a016", address: "172.31.77.16")
        let inside = try await boot(spec)
        let other = try MachineLab()
        await other.machines.launch(spec)
        _ = try await other.running(spec.instanceID)
        #expect(try other.inside(spec.instanceID, "echo alive") == "alive")
        try await other.terminate(spec.instanceID)
        try other.remove()
        #expect(try inside("echo alive") == "alive")
        #expect(try Traces.now().of(lab, spec).routes.count == 2)
        try await end(spec)
    }

    @Test func `leaves nothing when it is terminated`() async throws {
        let before = try Traces.now()
        let spec = MachineSpec.example("i-0000000000000a011", address: "172.31.77.11")
        _ = try await boot(spec)
        let during = try Traces.now().of(lab, spec)
        // Its root, its network and the switch.
        #expect(during.mounts.count == 3)
        // The cable to the switch; the machine's own is inside.
        #expect(during.links.count == 1)
        #expect(during.ports == 1)
        #expect(during.tables.contains("rolecall"))
        #expect(during.routes.count == 2)
        #expect(!during.groups.isEmpty)
        try await lab.terminate(spec.instanceID)
        let after = try Traces.now().of(lab, spec)
        #expect(after == Traces())
        #expect(File.names(in: "\(lab.directory)/machines") == [".runc"])
        #expect(File.names(in: "\(lab.directory)/machines/.runc") == [])
        #expect(try Traces.now().defaultRoute == before.defaultRoute)
        try lab.remove()
    }

    @Test func `that cannot be made says why and leaves nothing`() async throws {
        var spec = MachineSpec.example("i-0000000000000a012", address: "172.31.77.12")
        spec.root = .directory("/nowhere")
        await lab.machines.launch(spec)
        guard case .failed(let reason) = try await lab.next(spec.instanceID) else {
            Issue.record("a machine without a root runs")
            return
        }
        #expect(reason.contains("No such file or directory"))
        #expect(try Traces.now().of(lab, spec) == Traces())
        try lab.remove()
    }

    @Test func `boots from a directory of its own`() async throws {
        let image = "\(lab.directory)/image"
        try SmallImage.make(at: image)
        var spec = MachineSpec.example("i-0000000000000a013", address: "172.31.77.13")
        spec.root = .directory(image)
        let inside = try await boot(spec)
        #expect(try inside("cat /marker") == "image")
        #expect(try inside("echo changed >/marker; cat /marker") == "changed")
        #expect(File.text("\(image)/marker") == "image\n")
        try await end(spec)
    }

    @Test func `with a name that is none fails`() async throws {
        let spec = MachineSpec.example("../escape", address: "172.31.77.14")
        await lab.machines.launch(spec)
        guard case .failed = try await lab.next(spec.instanceID) else {
            Issue.record("it was taken for a name")
            return
        }
        try lab.remove()
    }

    /// Launches and gives what runs commands inside.
    private func boot(_ spec: MachineSpec) async throws -> (String) throws -> String {
        await lab.machines.launch(spec)
        _ = try await lab.running(spec.instanceID)
        return { [lab] in try lab.inside(spec.instanceID, $0) }
    }

    private func end(_ spec: MachineSpec) async throws {
        try await lab.terminate(spec.instanceID)
        if File.names(in: "\(lab.directory)/machines").allSatisfy({ $0 == ".runc" }) { try lab.remove() }
    }
}
