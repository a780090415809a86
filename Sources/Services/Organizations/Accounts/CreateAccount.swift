import Policy
import Service
import Vocabulary
import World

/// Makes an account in the organization, with a role in it that the management account may take on.
struct CreateAccount: Operation {
    static let authorization = Authorization<Input>("organizations:CreateAccount") { ask in
        ask.requestTags((ask.input.tags ?? []).map { KnownTag($0) })
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let roleName = input.roleName ?? "OrganizationAccountAccessRole"
        guard !roleName.hasPrefix("AWSServiceRoleFor") else { throw AWSError.serviceRoleName }
        let tags = try [KnownTag]().adding(input.tags ?? [])
        let request = "car-\(call.ids.hex(32))"
        return try await call.change { [ids = call.ids, now = call.now] draft, organization in
            let email = input.email.lowercased()
            let isTaken = draft.tables.organizationMembers.all.contains { $0.email.lowercased() == email }
            var creation = AccountCreation(
                organizationID: organization.id, id: request, accountName: input.accountName, at: now,
                result: .failure("EMAIL_ALREADY_EXISTS"))
            if !isTaken {
                let account = freeNumber(ids, draft)
                try draft.put(KnownAccount(id: account, createdAt: now.wholeSecond))
                var member = OrganizationMember(
                    account: account, organizationID: organization.id, parentID: organization.rootID,
                    name: input.accountName, email: input.email, joinedMethod: .created, joinedAt: now)
                member.tags = tags
                member.policies = organization.enabledPolicyTypes.map(\.fullAccess.id)
                try draft.put(member)
                try draft.put(accessRole(roleName, of: account, for: organization, ids, now.wholeSecond))
                creation.result = .account(account)
            }
            try draft.put(creation)
            return Output(createAccountStatus: .begun(creation))
        }
    }

    /// Twelve digits that are no account's yet; AWS's do not begin with a zero here either.
    private static func freeNumber(_ ids: any Identifiers, _ draft: Draft) -> AccountID {
        while true {
            let random = ids.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let number = 100_000_000_000 + random % 900_000_000_000
            if let account = AccountID(number: number), draft.account(account) == nil { return account }
        }
    }

    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html
    private static func accessRole(
        _ name: String, of account: AccountID, for organization: KnownOrganization, _ ids: any Identifiers,
        _ now: Timestamp
    ) throws -> Role {
        let trust = try PolicyDocument(
            parsing:
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::\#(organization.managementAccount):root"},"Action":"sts:AssumeRole"}]}"#,
            as: .trust)
        var role = Role(
            account: account, name: name, id: UniqueID(ids.unique(.role, in: account)), createdAt: now,
            trustPolicy: trust)
        role.attachedPolicies = ["arn:aws:iam::aws:policy/AdministratorAccess"]
        return role
    }
}
