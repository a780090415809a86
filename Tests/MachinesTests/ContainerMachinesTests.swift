import Dispatch
import Glibc
import Service
import Testing
import Vocabulary

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `A container machine` {
    @Test func `boots with its own name, address, users and environment`() async throws {
        let lab = try MachineLab()
        var spec = MachineSpec.example("i-0000000000000a001", address: "172.31.77.5")
        spec.authorizedKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample somebody"
        await lab.machines.launch(spec)
        _ = try await lab.running(spec.instanceID)

        #expect(try lab.inside(spec.instanceID, "id -un") == "root")
        #expect(try lab.inside(spec.instanceID, "hostname") == "ip-172-31-77-5")
        let addresses = try lab.inside(spec.instanceID, "ip -4 -o addr")
        #expect(addresses.contains("169.254.169.254/32"))
        #expect(addresses.contains("172.31.77.5/32"))
        let variables = try lab.inside(spec.instanceID, "env -u PWD -u OLDPWD -u _ | sort")
        #expect(
            variables.split(separator: "\n").map { $0.split(separator: "=")[0] }
                == ["AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_REGION", "HOME", "LANG", "PATH"])
        #expect(
            try lab.inside(spec.instanceID, "env -i bash -lc 'echo $AWS_ENDPOINT_URL'")
                == "http://127.0.0.1:4566")
        #expect(try lab.inside(spec.instanceID, "cat ~ec2-user/.ssh/authorized_keys") == spec.authorizedKey)
        #expect(
            try lab.inside(spec.instanceID, "id -un; echo $HOME", user: "1000") == "ec2-user\n/home/ec2-user")

        try await lab.terminate(spec.instanceID)
        try lab.remove()
    }
}
