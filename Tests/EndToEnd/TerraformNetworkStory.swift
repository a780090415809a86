import Testing

/// VPCs, security groups, interfaces and addresses with the real Terraform and AWS's own provider.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `Networks with Terraform` {
    @Test func `are made, changed in place, imported and destroyed`() async throws {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(
                ["network.tf": Self.network, "instance.tf": Self.instance, "terraform.tfvars": Self.before],
                on: server)
            try await terraform.apply(added: 18)
            try await terraform.planIsClean()
            try await terraform.change(["terraform.tfvars": Self.after], changed: 8)
            try await terraform.importAll(
                ids: [
                    "aws_security_group_rule": { rule in
                        "\(rule["security_group_id"])_ingress_tcp_5432_5432_10.20.0.0/16"
                    },
                    "aws_network_interface_sg_attachment": { attachment in
                        "\(attachment["network_interface_id"])_\(attachment["security_group_id"])"
                    },
                ],
                // The provider cannot import these.
                // https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_attachment
                without: ["aws_network_interface_sg_attachment"])
            try await terraform.destroy(18)
            let left = try await server.shell(
                """
                aws ec2 describe-vpcs --query 'Vpcs[?!IsDefault]' --output text &&
                aws ec2 describe-addresses --query Addresses --output text &&
                aws ec2 describe-network-interfaces --query NetworkInterfaces --output text
                """)
            #expect(left.line == "", "\(left)")
        }
    }

    private static let before = """
        name = "before"
        port = 80
        flag = false
        extra = 1
        """

    private static let after = """
        name = "after"
        port = 8080
        flag = true
        extra = 2
        """

    private static let network = """
        variable "name" { type = string }
        variable "port" { type = number }
        variable "flag" { type = bool }
        variable "extra" { type = number }

        data "aws_region" "here" {}

        data "aws_availability_zones" "here" {
          state = "available"
        }

        data "aws_vpc" "default" {
          default = true
        }

        data "aws_subnets" "default" {
          filter {
            name   = "vpc-id"
            values = [data.aws_vpc.default.id]
          }
        }

        data "aws_subnet" "default" {
          id = data.aws_subnets.default.ids[0]
        }

        data "aws_security_groups" "default" {
          filter {
            name   = "vpc-id"
            values = [data.aws_vpc.default.id]
          }
        }

        data "aws_security_group" "default" {
          id = data.aws_security_groups.default.ids[0]
        }

        resource "aws_vpc" "main" {
          cidr_block           = "10.20.0.0/16"
          enable_dns_hostnames = var.flag
          tags                 = { Name = var.name, Region = data.aws_region.here.name }
        }

        resource "aws_vpc_ipv4_cidr_block_association" "more" {
          vpc_id     = aws_vpc.main.id
          cidr_block = "10.21.0.0/16"
        }

        resource "aws_subnet" "main" {
          count                   = 2
          vpc_id                  = aws_vpc.main.id
          cidr_block              = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index + 1)
          availability_zone       = data.aws_availability_zones.here.names[0]
          map_public_ip_on_launch = var.flag
        }

        resource "aws_subnet" "more" {
          vpc_id            = aws_vpc_ipv4_cidr_block_association.more.vpc_id
          cidr_block        = "10.21.1.0/24"
          availability_zone = data.aws_availability_zones.here.names[1]
        }

        resource "aws_default_security_group" "main" {
          vpc_id = aws_vpc.main.id

          ingress {
            protocol  = -1
            self      = true
            from_port = 0
            to_port   = 0
          }
        }

        resource "aws_security_group" "inline" {
          name        = "inline"
          description = "rules inside"
          vpc_id      = aws_vpc.main.id

          ingress {
            description = "web"
            from_port   = var.port
            to_port     = var.port
            protocol    = "tcp"
            cidr_blocks = ["10.0.0.0/8", "192.168.0.0/16"]
          }

          egress {
            from_port   = 0
            to_port     = 0
            protocol    = "-1"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }

        resource "aws_security_group" "rules" {
          name_prefix = "rules-"
          vpc_id      = aws_vpc.main.id
          tags        = { Name = var.name }
        }

        resource "aws_security_group_rule" "database" {
          security_group_id = aws_security_group.rules.id
          type              = "ingress"
          from_port         = 5432
          to_port           = 5432
          protocol          = "tcp"
          cidr_blocks       = [aws_vpc.main.cidr_block]
        }

        resource "aws_vpc_security_group_ingress_rule" "peer" {
          security_group_id            = aws_security_group.rules.id
          referenced_security_group_id = aws_security_group.inline.id
          ip_protocol                  = "tcp"
          from_port                    = var.port
          to_port                      = var.port
          description                  = var.name
        }

        resource "aws_vpc_security_group_egress_rule" "all" {
          security_group_id = aws_security_group.rules.id
          cidr_ipv4         = "0.0.0.0/0"
          ip_protocol       = "-1"
          tags              = { Name = "all" }
        }
        """

    private static let instance = """
        data "aws_ami" "linux" {
          most_recent = true
          owners      = ["amazon"]

          filter {
            name   = "name"
            values = ["al2023-ami-2023*x86_64"]
          }
        }

        resource "aws_network_interface" "main" {
          subnet_id         = aws_subnet.main[0].id
          description       = var.name
          private_ips_count = var.extra
          security_groups   = [aws_security_group.inline.id]
          source_dest_check = var.flag
          # Its addresses are any, and the instance asks for one of its own.
          depends_on = [aws_instance.main]
        }

        resource "aws_network_interface" "second" {
          subnet_id = aws_subnet.main[1].id
        }

        resource "aws_instance" "main" {
          ami                    = data.aws_ami.linux.id
          instance_type          = "t3.micro"
          subnet_id              = aws_subnet.main[0].id
          private_ip             = "10.20.1.20"
          vpc_security_group_ids = [aws_security_group.inline.id, aws_security_group.rules.id]
        }

        # The provider takes two and a half minutes to see that it is gone, also on AWS.
        # https://github.com/hashicorp/terraform-provider-aws/issues/45835
        resource "aws_network_interface_attachment" "second" {
          instance_id          = aws_instance.main.id
          network_interface_id = aws_network_interface.second.id
          device_index         = 1
        }

        resource "aws_network_interface_sg_attachment" "second" {
          security_group_id    = aws_security_group.rules.id
          network_interface_id = aws_network_interface_attachment.second.network_interface_id
        }

        resource "aws_eip" "main" {
          domain = "vpc"
          tags   = { Name = var.name }
        }

        resource "aws_eip_association" "main" {
          allocation_id        = aws_eip.main.id
          network_interface_id = aws_network_interface.main.id
        }
        """
}
