import Foundation
import Testing

/// Terraform and its provider, where they are.
enum Terraform {
    /// Where the provider is found without a network; TF_PLUGIN_DIR names another place.
    static let plugins =
        ProcessInfo.processInfo.environment["TF_PLUGIN_DIR"] ?? "/opt/tf-plugins"

    static let missing: Comment? = {
        guard find("terraform") != nil else { return "there is no terraform on the PATH" }
        guard FileManager.default.fileExists(atPath: "\(plugins)/registry.terraform.io/hashicorp/aws") else {
            return "TF_PLUGIN_DIR names no directory with the provider hashicorp/aws"
        }
        return Requirements.cli
    }()
}

/// The guide's "Terraform Setup" with the real Terraform and AWS's own provider.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `The guide with Terraform` {
    @Test func `applies the guide's configuration, sees no difference afterwards, and destroys it`()
        async throws
    {
        try await Rolecall.serve { server in
            try FileManager.default.createDirectory(
                atPath: "\(server.home)/tf", withIntermediateDirectories: true)
            try server.write(Self.surroundings, to: "tf/main.tf")
            try server.write(Self.guide, to: "tf/guide.tf")
            let terraform = { (line: String) in
                try await server.shell(
                    "cd tf && terraform \(line) -no-color",
                    environment: server.exports.merging(["CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"])
                    { $1 })
            }
            let initialised = try await terraform("init -plugin-dir='\(Terraform.plugins)'")
            try #require(initialised.succeeded, "\(initialised)")
            let applied = try await terraform("apply -auto-approve")
            #expect(applied.succeeded, "\(applied)")
            #expect(applied.output.contains("Apply complete! Resources: 4 added, 0 changed, 0 destroyed."))
            let planned = try await terraform("plan -detailed-exitcode")
            #expect(planned.status == 0, "\(planned)")
            #expect(planned.output.contains("No changes."))
            let profile = try await server.shell(
                "aws ec2 describe-instances --filters Name=tag:Name,Values=app-server --output text "
                    + "--query 'Reservations[].Instances[].IamInstanceProfile.Arn'")
            #expect(
                profile.line == "arn:aws:iam::123456789012:instance-profile/EC2AppServerProfile", "\(profile)"
            )
            let destroyed = try await terraform("destroy -auto-approve")
            #expect(destroyed.succeeded, "\(destroyed)")
            #expect(destroyed.output.contains("Destroy complete! Resources: 4 destroyed."))
            #expect(try await server.shell("aws iam list-roles --query Roles --output text").line == "")
        }
    }

    /// What the guide takes to be there.
    private static let surroundings = """
        terraform {
          required_providers {
            aws = { source = "hashicorp/aws" }
          }
        }

        provider "aws" {}

        data "aws_ami" "amazon_linux" {
          most_recent = true
          owners      = ["amazon"]

          filter {
            name   = "name"
            values = ["al2023-ami-2023*x86_64"]
          }
        }
        """

    private static let guide = """
        # IAM Role
        resource "aws_iam_role" "app_server" {
          name = "EC2AppServerRole"

          assume_role_policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect    = "Allow"
              Principal = { Service = "ec2.amazonaws.com" }
              Action    = "sts:AssumeRole"
            }]
          })
        }

        # Custom policy
        resource "aws_iam_role_policy" "app_access" {
          name = "app-access"
          role = aws_iam_role.app_server.id

          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [
              {
                Effect   = "Allow"
                Action   = ["s3:GetObject", "s3:PutObject"]
                Resource = "arn:aws:s3:::my-app-bucket/*"
              },
              {
                Effect   = "Allow"
                Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
                Resource = "*"
              }
            ]
          })
        }

        # Instance profile
        resource "aws_iam_instance_profile" "app_server" {
          name = "EC2AppServerProfile"
          role = aws_iam_role.app_server.name
        }

        # EC2 instance with instance profile
        resource "aws_instance" "app" {
          ami                  = data.aws_ami.amazon_linux.id
          instance_type        = "t3.medium"
          iam_instance_profile = aws_iam_instance_profile.app_server.name

          tags = { Name = "app-server" }
        }
        """
}
