import Testing

/// The guide's "Terraform Setup" with the real Terraform and AWS's own provider.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `The guide with Terraform` {
    @Test
    func `applies the guide's configuration, sees no difference afterwards, imports it and destroys it`()
        async throws
    {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(
                ["main.tf": Self.surroundings, "guide.tf": Self.guide], on: server)
            try await terraform.apply(added: 4)
            try await terraform.planIsClean()
            let profile = try await server.shell(
                "aws ec2 describe-instances --filters Name=tag:Name,Values=app-server --output text "
                    + "--query 'Reservations[].Instances[].IamInstanceProfile.Arn'")
            #expect(
                profile.line == "arn:aws:iam::123456789012:instance-profile/EC2AppServerProfile", "\(profile)"
            )
            try await terraform.importAll()
            try await terraform.destroy(4)
            #expect(try await server.shell("aws iam list-roles --query Roles --output text").line == "")
        }
    }

    /// What the guide takes to be there.
    private static let surroundings = """
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
