import Testing

/// Launch templates and volumes with the AWS CLI and its waiters.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Volumes and launch templates with the CLI` {
    @Test func `an instance is launched from a template and gets a volume`() async throws {
        try await Rolecall.serve { server in
            let image = try await server.shell(
                "aws ec2 describe-images --owners 136693071363 --filters 'Name=name,Values=debian-12-amd64-*' "
                    + "--query 'Images[0].ImageId' --output text")
            let template = try await server.shell(
                "aws ec2 create-launch-template --launch-template-name web --launch-template-data "
                    + #"'{"ImageId":"\#(image.line)","InstanceType":"t3.micro"}' "#
                    + "--query LaunchTemplate.LaunchTemplateId --output text")
            #expect(template.line.hasPrefix("lt-"), "\(template)")
            let instance = try await server.shell(
                "aws ec2 run-instances --launch-template LaunchTemplateName=web,Version='$Latest' "
                    + "--query 'Instances[0].InstanceId' --output text")
            #expect(instance.line.hasPrefix("i-"), "\(instance)")
            let volume = try await server.shell(
                "aws ec2 create-volume --availability-zone us-east-1a --size 5 --volume-type gp3 "
                    + "--query VolumeId --output text")
            #expect(volume.line.hasPrefix("vol-"), "\(volume)")
            let attached = try await server.shell(
                """
                set -e
                timeout 300 aws ec2 wait volume-available --volume-ids \(volume.line)
                timeout 300 aws ec2 wait instance-running --instance-ids \(instance.line)
                timeout 300 aws ec2 wait instance-status-ok --instance-ids \(instance.line)
                aws ec2 attach-volume --device /dev/sdf --volume-id \(volume.line) --instance-id \(instance.line)
                timeout 300 aws ec2 wait volume-in-use --volume-ids \(volume.line)
                aws ec2 detach-volume --volume-id \(volume.line)
                timeout 300 aws ec2 wait volume-available --volume-ids \(volume.line)
                aws ec2 delete-volume --volume-id \(volume.line)
                timeout 300 aws ec2 wait volume-deleted --volume-ids \(volume.line)
                aws ec2 terminate-instances --instance-ids \(instance.line)
                timeout 300 aws ec2 wait instance-terminated --instance-ids \(instance.line)
                aws ec2 describe-volumes --query 'length(Volumes)' --output text
                """)
            #expect(attached.succeeded, "\(attached)")
            #expect(attached.output.hasSuffix("0\n"), "\(attached)")
        }
    }
}
