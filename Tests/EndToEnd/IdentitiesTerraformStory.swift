import Foundation
import Testing

/// IAM's resources with the real Terraform and AWS's own provider. The configuration is beside the programs of
/// these stories; what changes in it are variables.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `Identities with Terraform` {
    @Test func `are made, changed in place, imported and destroyed`() async throws {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(
                [
                    "main.tf": try Self.program("identities.tf"), "values.auto.tfvars": Self.made,
                    "key.pub": Self.publicKey,
                ], on: server)
            try await terraform.apply(added: 29)
            try await terraform.planIsClean()
            try await terraform.change(["values.auto.tfvars": Self.changed], changed: 15)
            // A membership as a whole cannot be imported; who lets a user be forced away says so in the state alone.
            try await terraform.importAll(
                ids: Self.imports, without: ["aws_iam_group_membership"], changed: 1)
            try await terraform.destroy(29)
        }
    }

    static func program(_ name: String) throws -> String {
        try String(contentsOfFile: "\(Rolecall.package)/Tests/EndToEnd/Programs/\(name)", encoding: .utf8)
    }

    /// What a resource is imported by, where that is not its `id`.
    private static var imports: [String: (TerraformResource) -> String] {
        [
            "aws_iam_role_policy_attachment": { "\($0["role"])/\($0["policy_arn"])" },
            "aws_iam_user_policy_attachment": { "\($0["user"])/\($0["policy_arn"])" },
            "aws_iam_group_policy_attachment": { "\($0["group"])/\($0["policy_arn"])" },
            "aws_iam_role_policies_exclusive": { $0["role_name"] },
            "aws_iam_role_policy_attachments_exclusive": { $0["role_name"] },
            "aws_iam_user_policies_exclusive": { $0["user_name"] },
            "aws_iam_user_policy_attachments_exclusive": { $0["user_name"] },
            "aws_iam_user_group_membership": { _ in "ann/readers" },
            "aws_iam_user_ssh_key": { "\($0["username"]):\($0["ssh_public_key_id"]):SSH" },
        ]
    }

    /// Of a key that was made for this story and opens nothing.
    private static let publicKey =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC68txUZNai/NnZvnHb+f4MAZulDVZBwn3zy1PKTVQikE99YytnAk"
        + "zBgsn/Dhvq+2yzk1whvrO4NmOom+ViVRyLfkbBH48gkZMlwNgL66dHQFkw18CEUPm0pLW9Zx+mdmm9vNRdlEOipo0G"
        + "Tn6e7qpKTESXGskuWq1pKIDEEgYJrkQmUv94DzD7n+OKEPrWCtaR8IQssfpAB31F9IN30RF2zufc/hM0c8ySdluldP"
        + "XHE4+M87CWTI1dZQWuZYgnV/oWfHF3/z9VwEgGDylvft0NtEiSR46zLdxmBNofW+bEeO0p9JEyQLqFybuj7iW30nxw"
        + "sUfJDELr/EvzTl1VOioN"

    private static let made = """
        words    = "as it was made"
        path     = "/made/"
        actions  = ["s3:GetObject"]
        services = ["ec2.amazonaws.com"]
        duration = 7200
        status   = "Active"
        length   = 10
        clients  = ["sts.amazonaws.com"]
        print    = "9e99a48a9960b14926bb7f3b02e22da2b0ab7280"
        attached = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
        members  = ["ann"]
        boundary = "first"
        """

    private static let changed = """
        words    = "as it was changed"
        path     = "/changed/"
        actions  = ["s3:GetObject", "s3:PutObject"]
        services = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
        duration = 3600
        status   = "Inactive"
        length   = 14
        clients  = ["sts.amazonaws.com", "another"]
        print    = "cf23df2207d99a74fbe169e3eba035e633b65d94"
        attached = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
        members  = ["ann", "bea"]
        boundary = "second"
        """
}
