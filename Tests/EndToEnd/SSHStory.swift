import Foundation
import Testing

/// Logging in with a key pair, as a new user types it.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `Logging in to an instance` {
    private static let options =
        "-o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=known -o LogLevel=ERROR"

    @Test(arguments: [
        ("amazon", "al2023-ami-*-x86_64", "ec2-user"),
        ("099720109477", "ubuntu/images/*noble*amd64*", "ubuntu"),
        ("136693071363", "debian-12-amd64-*", "admin"),
    ])
    func `with the key of create-key-pair works for the image's user`(
        owner: String, image: String, user: String
    ) async throws {
        try await Rolecall.serve(machines: "container") { server in
            expectSilence(
                try await server.shell(
                    """
                    aws ec2 create-key-pair --key-name me --query KeyMaterial --output text > key.pem
                    chmod 400 key.pem
                    """))
            let (_, address) = try await launch(owner, image, key: "me", server)
            let ssh = "ssh \(Self.options) -i key.pem \(user)@\(address)"

            let identity = try await server.shell("\(ssh) 'id -un; pwd; exit 7'")
            #expect(identity.status == 7, "\(identity)")
            #expect(identity.lines == [user, "/home/\(user)"])
            #expect(try await server.shell("\(ssh) sudo -n id -un").line == "root")
            #expect(try await server.shell("\(ssh) 'echo $AWS_REGION'").line == "us-east-1")
            // A terminal of its own.
            #expect(try await server.shell("\(ssh) -tt tty").line.hasPrefix("/dev/pts/"))

            let copied = try await server.shell(
                """
                head -c 100000 /dev/urandom > there &&
                scp -q \(Self.options) -i key.pem there \(user)@\(address): &&
                scp -q \(Self.options) -i key.pem \(user)@\(address):there back && cmp there back
                """)
            #expect(copied.succeeded, "\(copied)")
            // Nobody without the key gets in, and no password is asked for.
            let refused = try await server.shell(
                "ssh \(Self.options) -o IdentitiesOnly=yes -i /dev/null \(user)@\(address) true")
            #expect(refused.complaint.contains("Permission denied (publickey)"), "\(refused)")
        }
    }

    @Test(arguments: [("rsa", "-t rsa -b 2048"), ("ed25519", "-t ed25519")])
    func `works with a key pair of one's own, also after a stop, on the same host key`(
        type: String, options: String
    ) async throws {
        try await Rolecall.serve(machines: "container") { server in
            let imported = try await server.shell(
                """
                ssh-keygen -q \(options) -N '' -f mine &&
                aws ec2 import-key-pair --key-name mine --public-key-material fileb://mine.pub \\
                    --query KeyName --output text
                """)
            #expect(imported.line == "mine", "\(imported)")
            let (instance, address) = try await launch("amazon", "al2023-ami-*-x86_64", key: "mine", server)
            let ssh = "ssh \(Self.options) -i mine ec2-user@\(address)"
            #expect(try await server.shell("\(ssh) 'echo kept > file; echo done'").line == "done")
            _ = try await server.shell("aws ec2 stop-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "stopped")
            _ = try await server.shell("aws ec2 start-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "running")
            // `known` still holds the keys of the first boot, and others would be refused.
            try await eventually("the instance lets its user in again") {
                try await server.shell("\(ssh) cat file").line == "kept"
            }
        }
    }

    /// Launches, lets this computer in, and learns the host keys from the console, as a careful person does.
    private func launch(
        _ owner: String, _ image: String, key: String, _ server: Rolecall
    ) async throws -> (String, String) {
        let launched = try await server.shell(
            """
            group=$(aws ec2 describe-security-groups --group-names default \\
                --query 'SecurityGroups[0].GroupId' --output text) &&
            aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 \\
                --cidr 0.0.0.0/0 > /dev/null &&
            image=$(aws ec2 describe-images --owners \(owner) --filters 'Name=name,Values=\(image)' \\
                --query 'Images[0].ImageId' --output text) &&
            aws ec2 run-instances --image-id "$image" --key-name \(key) --instance-type t3.micro \\
                --query 'Instances[0].[InstanceId,PrivateIpAddress]' --output text
            """)
        let words = launched.line.split(separator: "\t").map(String.init)
        try #require(words.count == 2, "\(launched)")
        try await eventually("the console shows the host keys") {
            try await server.shell(
                """
                aws ec2 get-console-output --latest --instance-id \(words[0]) --query Output --output text |
                    sed -n '/BEGIN SSH HOST KEY KEYS/,/END SSH HOST KEY KEYS/{/-----/d;s/^/\(words[1]) /;p}' > known
                grep -c . known
                """
            ).line == "2"
        }
        return (words[0], words[1])
    }
}
