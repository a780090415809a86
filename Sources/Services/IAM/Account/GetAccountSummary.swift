import Service
import Vocabulary
import World

/// Counts what the account has, beside the quotas.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
struct GetAccountSummary: Operation {
    static let authorization = Authorization<Input>("iam:GetAccountSummary")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let world = call.world
        let account = call.account
        var summary = quotas
        summary["Users"] = world.count(of: .user, in: account)
        summary["Groups"] = world.count(of: .group, in: account)
        summary["Roles"] = world.count(of: .role, in: account)
        summary["Policies"] = world.count(of: .managedPolicy, in: account)
        summary["InstanceProfiles"] = world.count(of: .instanceProfile, in: account)
        summary["PolicyVersionsInUse"] = world.managedPolicies(in: account)
            .reduce(0) { $0 + $1.versions.count }
        summary["AccountAccessKeysPresent"] = world.accessKeys(ofRoot: account).isEmpty ? 0 : 1
        let devices = Array(world.mfaDevices(in: account))
        summary["MFADevices"] = devices.count
        summary["MFADevicesInUse"] = devices.count { $0.owner != nil }
        summary["AccountMFAEnabled"] = devices.contains { $0.owner == .root } ? 1 : 0
        summary["Providers"] = world.count(of: .openIDConnectProvider, in: account)
        summary["AccountSigningCertificatesPresent"] =
            world.credentials(ofRoot: account).signingCertificates.isEmpty ? 0 : 1
        // Which accounts cannot have here.
        summary["ServerCertificates"] = 0
        return Output(summaryMap: summary)
    }

    private static let quotas = [
        "UsersQuota": 5000, "RolesQuota": 1000, "PoliciesQuota": 1500, "InstanceProfilesQuota": 1000,
        "GroupsQuota": 300, "ServerCertificatesQuota": 20, "GroupsPerUserQuota": 10,
        "AccessKeysPerUserQuota": 2, "SigningCertificatesPerUserQuota": 2,
        "AttachedPoliciesPerGroupQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
        "AttachedPoliciesPerUserQuota": 10, "VersionsPerPolicyQuota": 5, "PolicyVersionsInUseQuota": 10_000,
        "PolicySizeQuota": 6144, "AssumeRolePolicySizeQuota": 2048, "UserPolicySizeQuota": 2048,
        "GroupPolicySizeQuota": 5120, "RolePolicySizeQuota": 10_240, "GlobalEndpointTokenVersion": 1,
    ]
}
