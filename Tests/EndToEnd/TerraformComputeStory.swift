import Testing

/// Instances, volumes and launch templates with the real Terraform and AWS's own provider: made, changed in place,
/// imported and destroyed, with nothing left to do after each.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `Terraform's computers` {
    @Test func `are the guide's, with everything changed that can be changed in place`() async throws {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(["main.tf": Self.guide(Self.first)], on: server)
            try await terraform.apply(added: 7)
            try await terraform.planIsClean()
            try await terraform.change(["main.tf": Self.guide(Self.second)], changed: 4)
            try await terraform.importAll()
            try await terraform.destroy(7)
        }
    }

    @Test func `have disks, templates, types and defaults`() async throws {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(
                ["main.tf": Self.everything(Self.before)], on: server)
            try await terraform.apply(added: 7)
            try await terraform.planIsClean()
            let told = try await terraform.run("output -json")
            #expect(told.output.contains(#""us-east-1a""#), "\(told)")
            #expect(told.output.contains("4096"), "\(told)")
            try await terraform.change(["main.tf": Self.everything(Self.after)], changed: 6)
            // The provider cannot import the defaults, reads no public key, and writes `update_default_version` down.
            try await terraform.importAll(
                ids: [
                    "aws_volume_attachment": {
                        "\($0["device_name"]):\($0["volume_id"]):\($0["instance_id"])"
                    }
                ], without: ["aws_ec2_instance_metadata_defaults", "aws_key_pair"], changed: 1)
            try await terraform.destroy(7)
        }
    }

    /// What differs between the guide's two states.
    private static let first = [
        "description": "", "statement": "ec2.amazonaws.com", "session": "3600", "team": "red",
        "action": "s3:GetObject", "type": "t3.medium", "profile": "first", "tokens": "optional", "hops": "1",
        "monitoring": "false", "data": "#!/bin/sh", "check": "true", "protect": "false", "size": "8",
        "volume": "gp3",
    ]

    private static let second = [
        "description": "Runs the application", "statement": "lambda.amazonaws.com", "session": "7200",
        "team": "blue", "action": "s3:PutObject", "type": "t3.small", "profile": "second",
        "tokens": "required", "hops": "2", "monitoring": "true", "data": "#!/bin/bash", "check": "false",
        "protect": "true", "size": "20", "volume": "gp2",
    ]

    private static func guide(_ value: [String: String]) -> String {
        func of(_ name: String) -> String { value[name] ?? "" }
        return """
            data "aws_ami" "amazon_linux" {
              most_recent = true
              owners      = ["amazon"]
              filter {
                name   = "name"
                values = ["al2023-ami-2023*x86_64"]
              }
            }

            resource "aws_iam_role" "app_server" {
              name                 = "EC2AppServerRole"
              description          = "\(of("description"))"
              max_session_duration = \(of("session"))
              assume_role_policy = jsonencode({
                Version = "2012-10-17"
                Statement = [{
                  Effect    = "Allow"
                  Principal = { Service = ["ec2.amazonaws.com", "\(of("statement"))"] }
                  Action    = "sts:AssumeRole"
                }]
              })
              tags = { Team = "\(of("team"))" }
            }

            resource "aws_iam_role_policy" "app_access" {
              name = "app-access"
              role = aws_iam_role.app_server.id
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [{
                  Effect = "Allow", Action = "\(of("action"))", Resource = "arn:aws:s3:::my-app-bucket/*"
                }]
              })
            }

            resource "aws_iam_instance_profile" "first" {
              name = "EC2AppServerProfile"
              role = aws_iam_role.app_server.name
              tags = { Team = "\(of("team"))" }
            }

            resource "aws_iam_instance_profile" "second" {
              name = "EC2OtherProfile"
              role = aws_iam_role.app_server.name
            }

            resource "aws_security_group" "red" {
              name = "red"
            }

            resource "aws_security_group" "blue" {
              name = "blue"
            }

            resource "aws_instance" "app" {
              ami                     = data.aws_ami.amazon_linux.id
              instance_type           = "\(of("type"))"
              iam_instance_profile    = aws_iam_instance_profile.\(of("profile")).name
              monitoring              = \(of("monitoring"))
              user_data               = "\(of("data"))"
              source_dest_check       = \(of("check"))
              disable_api_termination = \(of("protect"))
              vpc_security_group_ids  = [aws_security_group.\(of("team")).id]
              metadata_options {
                http_tokens                 = "\(of("tokens"))"
                http_put_response_hop_limit = \(of("hops"))
              }
              root_block_device {
                volume_size = \(of("size"))
                volume_type = "\(of("volume"))"
              }
              tags = { Name = "app-server", Team = "\(of("team"))" }
            }
            """
    }

    private static let before = [
        "credits": "standard", "size": "10", "type": "t3.medium", "description": "first", "hops": "2",
        "iops": "3000", "tag": "one", "data": "4",
    ]

    private static let after = [
        "credits": "unlimited", "size": "12", "type": "t3.large", "description": "second", "hops": "3",
        "iops": "4000", "tag": "two", "data": "5",
    ]

    private static func everything(_ value: [String: String]) -> String {
        func of(_ name: String) -> String { value[name] ?? "" }
        return """
            data "aws_ami" "debian" {
              most_recent = true
              owners      = ["136693071363"]
              filter {
                name   = "name"
                values = ["debian-12-amd64-*"]
              }
            }

            data "aws_ec2_instance_type" "medium" { instance_type = "t3.medium" }

            data "aws_ec2_instance_types" "small" {
              filter {
                name   = "instance-type"
                values = ["t3.*"]
              }
              filter {
                name   = "memory-info.size-in-mib"
                values = ["1024"]
              }
            }

            data "aws_ec2_instance_type_offerings" "zones" {
              filter {
                name   = "instance-type"
                values = ["t3.medium"]
              }
              location_type = "availability-zone"
            }

            output "memory" { value = data.aws_ec2_instance_type.medium.memory_size }
            output "types" { value = data.aws_ec2_instance_types.small.instance_types }
            output "zones" { value = data.aws_ec2_instance_type_offerings.zones.locations }

            resource "aws_key_pair" "login" {
              key_name   = "login"
              public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me"
              tags       = { Name = "\(of("tag"))" }
            }

            resource "aws_ec2_instance_metadata_defaults" "all" {
              http_tokens                 = "required"
              http_put_response_hop_limit = \(of("hops"))
            }

            resource "aws_launch_template" "web" {
              name                   = "web"
              description            = "\(of("description"))"
              update_default_version = true
              image_id               = data.aws_ami.debian.id
              instance_type          = "\(of("type"))"
              key_name               = aws_key_pair.login.key_name
              block_device_mappings {
                device_name = "/dev/sdf"
                ebs {
                  volume_size           = 3
                  volume_type           = "gp3"
                  delete_on_termination = true
                }
              }
              metadata_options {
                http_endpoint = "enabled"
                http_tokens   = "required"
              }
              monitoring { enabled = true }
              tag_specifications {
                resource_type = "volume"
                tags          = { Role = "web" }
              }
              tags = { Name = "\(of("tag"))" }
            }

            resource "aws_instance" "launched" {
              launch_template {
                id      = aws_launch_template.web.id
                version = "1"
              }
              tags = { Name = "\(of("tag"))" }
            }

            resource "aws_instance" "plain" {
              ami               = data.aws_ami.debian.id
              instance_type     = "t3.micro"
              availability_zone = "us-east-1a"
              user_data         = "#!/bin/sh"
              credit_specification { cpu_credits = "\(of("credits"))" }
              root_block_device {
                volume_size = \(of("size"))
                tags        = { Name = "\(of("tag"))" }
              }
              ebs_block_device {
                device_name = "/dev/sdg"
                volume_size = 4
                volume_type = "gp3"
              }
              lifecycle { ignore_changes = [ebs_block_device] }
            }

            resource "aws_ebs_volume" "data" {
              availability_zone = "us-east-1a"
              size              = 100
              type              = "gp3"
              iops              = \(of("iops"))
              tags              = { Name = "\(of("tag"))" }
            }

            resource "aws_volume_attachment" "data" {
              device_name = "/dev/sdh"
              volume_id   = aws_ebs_volume.data.id
              instance_id = aws_instance.plain.id
            }
            """
    }
}
