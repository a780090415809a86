import Foundation
import Testing

/// What an instance is given to do at its first boot.
@Suite(.enabled(if: Requirements.cloudInit == nil, Requirements.cloudInit))
struct `User data` {
    private static let finished = "test -e /var/lib/cloud/instance/boot-finished"

    @Test func `in cloud-config writes files, makes users and runs commands, once`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            try server.write(Self.cloudConfig, to: "user-data")
            // Of this image, whose metadata wants tokens.
            let instance = try await launch("al2023-ami-*-x86_64", server)
            let inside = { (line: String) in try await server.inside(instance, line) }
            #expect(try await inside("stat -c '%a %U' /etc/app/app.conf").line == "640 root")
            #expect(try await inside("cat /etc/app/app.conf").lines == ["port = 8080"])
            #expect(try await inside("id -nG alice").line.contains("users"))
            #expect(try await inside("sudo -u alice sudo -n id -un").line == "root")
            #expect(try await inside("cat ~alice/.ssh/authorized_keys").line.hasPrefix("ssh-ed25519 AAAA"))
            #expect(try await inside("cat /var/runs /var/boots").lines == ["run as root", "boot"])
            #expect(
                try await inside("cat /var/log/cloud-init-output.log").output.contains("hello from runcmd\n"))
            #expect(try await inside("cloud-init status").line == "status: done")
            #expect(try await inside("cloud-init query v1.instance_id").line == instance)

            _ = try await server.shell("aws ec2 stop-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "stopped")
            _ = try await server.shell("aws ec2 start-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "running")
            try await eventually("bootcmd has run at the second boot") {
                try await inside("cat /var/runs /var/boots").lines == ["run as root", "boot", "boot"]
            }
        }
    }

    @Test func `that is a script runs as root, and the console has its output`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            try server.write(
                "#!/bin/bash\necho script by $(id -un)\naws sts get-caller-identity 2>&1 | tail -n 1\n",
                to: "user-data")
            let instance = try await launch("amzn2-ami-hvm-*-x86_64-gp2", server)
            let log = try await server.inside(instance, "cat /var/log/cloud-init-output.log")
            #expect(log.output.contains("script by root\n"), "\(log)")
            // Without a profile there are no credentials.
            #expect(log.output.contains("Unable to locate credentials"), "\(log)")
            let console = try await server.shell(
                "aws ec2 get-console-output --instance-id \(instance) --query Output --output text")
            #expect(console.output.contains("script by root\n"), "\(console)")
        }
    }

    @Test(arguments: ["plain", "compressed"])
    func `in parts is taken apart, compressed or not`(form: String) async throws {
        try await Rolecall.serve(machines: "container") { server in
            try server.write(Self.parts, to: "parts")
            _ = try await server.shell(
                form == "plain" ? "cp parts user-data" : "gzip -c parts > user-data")
            let instance = try await launch("debian-12-amd64-*", server)
            let files = try await server.inside(instance, "cat /var/script /var/config")
            #expect(files.lines == ["from the script", "from the config"], "\(files)")
        }
    }

    private func launch(_ image: String, _ server: Rolecall) async throws -> String {
        let launched = try await server.shell(
            """
            image=$(aws ec2 describe-images --filters 'Name=name,Values=\(image)' \\
                --query 'Images[0].ImageId' --output text) &&
            aws ec2 run-instances --image-id "$image" --instance-type t3.micro \\
                --user-data fileb://user-data --query 'Instances[0].InstanceId' --output text
            """)
        try #require(launched.line.hasPrefix("i-"), "\(launched)")
        try await server.wait(for: launched.line, toBe: "running")
        try await eventually("cloud-init is done") {
            try await server.inside(launched.line, Self.finished).succeeded
        }
        return launched.line
    }

    private static let cloudConfig = """
        #cloud-config
        bootcmd:
          - echo boot >> /var/boots
        write_files:
          - path: /etc/app/app.conf
            permissions: "0640"
            content: |
              port = 8080
        users:
          - default
          - name: alice
            groups: [users]
            shell: /bin/bash
            sudo: ALL=(ALL) NOPASSWD:ALL
            ssh_authorized_keys:
              - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpkV5YJ0YQ2WQoSxTnVGDzqmy0bqCmjoq0iXO4zCCfA alice
        runcmd:
          - echo run as $(id -un) >> /var/runs
          - [echo, hello from runcmd]
        """

    private static let parts = """
        Content-Type: multipart/mixed; boundary="edge"
        MIME-Version: 1.0

        --edge
        Content-Type: text/x-shellscript; charset="us-ascii"

        #!/bin/sh
        echo from the script > /var/script
        --edge
        Content-Type: text/cloud-config; charset="us-ascii"

        #cloud-config
        write_files:
          - path: /var/config
            content: "from the config\\n"
        --edge--
        """
}
