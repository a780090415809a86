import Foundation
import Testing

/// An image of one's own, from the first command to the login.
@Suite(.enabled(if: Requirements.imageBuild == nil, Requirements.imageBuild))
struct `rolecall image` {
    @Test
    func `build makes an image to live in, and its files go with its last instance`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let built = try await server.rolecall(
                ["image", "build", "lab/debian", "--package", "jq", "--data-dir", server.data],
                within: .seconds(1200))
            try #require(built.succeeded, "\(built)")
            let image = built.line
            #expect(matches(image, "ami-[0-9a-f]{17}"))
            #expect(built.complaint.contains("aws ec2 run-instances --region us-east-1 --image-id \(image)"))
            let listed = try await server.rolecall(["image", "list", "--data-dir", server.data])
            #expect(listed.line.hasPrefix("\(image)  lab/debian  "), "\(listed)")
            let again = try await server.rolecall(
                ["image", "build", "lab/debian", "--data-dir", server.data])
            #expect(again.complaint.contains("AMI name lab/debian is already in use by AMI \(image)"))
            try await attributes(of: image, server)

            let instance = try await launch(image, server)
            let removed = try await server.shell("aws ec2 deregister-image --image-id \(image)")
            #expect(removed.succeeded, "\(removed)")
            expect(
                try await server.shell("aws ec2 run-instances --image-id \(image)"),
                fails: "InvalidAMIID.NotFound", "RunInstances", "The image id '[\(image)]' does not exist")
            // The instance still has its disk, and finds it again.
            _ = try await server.shell("aws ec2 stop-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "stopped")
            _ = try await server.shell("aws ec2 start-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "running")
            #expect(try await server.inside(instance, "jq --version").line.hasPrefix("jq-"))
            _ = try await server.shell("aws ec2 terminate-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "terminated")
            try await eventually("the image's files are gone", within: .seconds(120)) {
                try FileManager.default.contentsOfDirectory(atPath: "\(server.data)/images") == [".lock"]
            }
        }
    }

    @Test func `build that is interrupted leaves nothing`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let images = "\(server.data)/images"
            let build = try server.begin(["image", "build", "never", "--data-dir", server.data])
            try await eventually("something is being built") {
                let names = try? FileManager.default.contentsOfDirectory(atPath: images)
                let building = names?.first { $0.hasPrefix(".building-") }
                return building.map { FileManager.default.fileExists(atPath: "\(images)/\($0)/etc") } ?? false
            }
            build.signal(SIGINT)
            let end = await build.end(within: .seconds(120))
            #expect(end.status == 130, "\(end)")
            #expect(end.complaint.hasSuffix("interrupted; nothing is left\n"), "\(end)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: images) == [".lock"])
            let listed = try await server.rolecall(["image", "list", "--data-dir", server.data])
            #expect(listed.output == "", "\(listed)")
        }
    }

    private func attributes(of image: String, _ server: Rolecall) async throws {
        let type = { (line: String) in try await server.shell("aws ec2 describe-image-attribute " + line) }
        expect(
            try await type("--image-id \(image) --attribute description"),
            prints: """
                {"ImageId": "\(image)", "Description": {"Value": "Debian bookworm, made by rolecall image build"}}
                """)
        expect(
            try await type("--image-id \(image) --attribute launchPermission"),
            prints: "{\"ImageId\": \"\(image)\", \"LaunchPermissions\": []}")
        let amazon = try await server.shell(
            "aws ec2 describe-images --owners amazon --query 'Images[0].ImageId' --output text")
        expect(
            try await type("--image-id \(amazon.line) --attribute description"), fails: "AuthFailure",
            "DescribeImageAttribute", "Not authorized for images: [\(amazon.line)]")
    }

    /// Launches with a role and a key, and uses both.
    private func launch(_ image: String, _ server: Rolecall) async throws -> String {
        let launched = try await server.shell(
            """
            aws ec2 create-key-pair --key-name lab --query KeyMaterial --output text > key.pem
            chmod 400 key.pem
            aws iam create-role --role-name Lab --assume-role-policy-document '{"Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
                               "Action": "sts:AssumeRole"}]}' > /dev/null
            aws iam create-instance-profile --instance-profile-name Lab > /dev/null
            aws iam add-role-to-instance-profile --instance-profile-name Lab --role-name Lab
            group=$(aws ec2 describe-security-groups --filters Name=group-name,Values=default \\
                --query 'SecurityGroups[0].GroupId' --output text)
            aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 \\
                --cidr 0.0.0.0/0 > /dev/null
            aws ec2 run-instances --image-id \(image) --instance-type t3.small --key-name lab \\
                --iam-instance-profile Name=Lab \\
                --query 'Instances[0].[InstanceId,PrivateIpAddress]' --output text
            """)
        let words = launched.line.split(separator: "\t").map(String.init)
        try #require(words.count == 2, "\(launched)")
        try await server.wait(for: words[0], toBe: "running")
        let ssh =
            "ssh -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=known -o LogLevel=ERROR "
            + "-i key.pem admin@\(words[1])"
        try await eventually("admin may log in") {
            try await server.shell("\(ssh) sudo -n id -un").line == "root"
        }
        let patience = Rolecall.patienceWords.joined(separator: " ")
        let identity = try await server.shell(
            "\(ssh) \(patience) aws sts get-caller-identity --query Arn --output text")
        #expect(identity.line.hasSuffix(":assumed-role/Lab/\(words[0])"), "\(identity)")
        let python = try await server.shell(
            "\(ssh) \"\(patience) python3 -c 'import boto3; print(boto3.client(\\\"sts\\\").get_caller_identity()[\\\"Arn\\\"])'\""
        )
        #expect(python.line.hasSuffix(":assumed-role/Lab/\(words[0])"), "\(python)")
        return words[0]
    }
}
