import Policy
import Sessions
import Testing
import Vocabulary
import World

@testable import Service

/// `reference`: context keys by caller and their presence,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
@Suite struct `A global condition key` {
    /// Who asks, with what kind of credentials.
    enum Asker: String, CaseIterable, CustomTestStringConvertible {
        case root, user, userSession, userSessionWithMFA, role, instanceRole, federatedRole, federatedUser
        case anonymous

        static let signed = allCases.filter { $0 != .anonymous }
        static let temporary = signed.filter { $0 != .root && $0 != .user }

        var testDescription: String { rawValue }
    }

    /// The value that each asker's request has, or nil where it does not have the key.
    struct Row: Sendable, CustomTestStringConvertible {
        var key: String
        var values: [Asker: ContextValue]

        /// `otherwise` is for the others of `askers`; who is neither has no such key.
        init(
            _ key: String, _ values: [Asker: ContextValue] = [:], otherwise: ContextValue? = nil,
            of askers: [Asker] = Asker.allCases
        ) {
            self.key = key
            self.values = values
            for asker in askers where values[asker] == nil { self.values[asker] = otherwise }
        }

        var testDescription: String { key }
    }

    static let rows: [Row] = [
        Row("aws:username", [.user: "ann", .userSession: "ann", .userSessionWithMFA: "ann"]),
        Row(
            "aws:userid",
            [
                .root: "123456789012", .user: "AIDAANN", .userSession: "AIDAANN",
                .userSessionWithMFA: "AIDAANN", .role: "AROADEV:s", .instanceRole: "AROADEV:s",
                .federatedRole: "AROADEV:s", .federatedUser: "123456789012:bob", .anonymous: "anonymous",
            ]),
        Row(
            "aws:PrincipalType",
            [
                .root: "Account", .user: "User", .userSession: "User", .userSessionWithMFA: "User",
                .federatedUser: "FederatedUser", .anonymous: "Anonymous",
            ], otherwise: "AssumedRole"),
        Row(
            "aws:PrincipalArn",
            [
                .root: "arn:aws:iam::123456789012:root", .user: "arn:aws:iam::123456789012:user/ann",
                .userSession: "arn:aws:iam::123456789012:user/ann",
                .userSessionWithMFA: "arn:aws:iam::123456789012:user/ann",
                // The role's ARN with its path, and not the session's.
                .role: "arn:aws:iam::123456789012:role/team/DEV",
                .instanceRole: "arn:aws:iam::123456789012:role/team/DEV",
                .federatedRole: "arn:aws:iam::123456789012:role/team/DEV",
                .federatedUser: "arn:aws:sts::123456789012:federated-user/bob",
            ]),
        Row("aws:PrincipalAccount", [.anonymous: "anonymous"], otherwise: "123456789012"),
        Row("aws:PrincipalIsAWSService", otherwise: "false", of: Asker.signed),
        Row("aws:PrincipalServiceName"),
        Row("aws:PrincipalServiceNamesList"),
        Row("aws:PrincipalOrgID"),
        Row("aws:PrincipalOrgPaths"),
        Row(
            "aws:PrincipalTag/team",
            [
                .user: "red", .userSession: "red", .userSessionWithMFA: "red", .federatedUser: "green",
                .role: "blue", .instanceRole: "blue", .federatedRole: "green",
            ]),
        Row(
            "aws:TokenIssueTime", otherwise: "2026-11-21T10:00:00.000Z", of: Asker.temporary),
        Row(
            "aws:MultiFactorAuthPresent", [.userSessionWithMFA: "true"], otherwise: "false",
            of: Asker.temporary),
        Row("aws:MultiFactorAuthAge", [.userSessionWithMFA: "120"]),
        Row("aws:SourceIdentity", [.federatedRole: "ann@example.com"]),
        Row("aws:FederatedProvider", [.federatedRole: "arn:aws:iam::123456789012:oidc-provider/id.example"]),
        Row("aws:AssumedRoot"),
        Row("aws:SourceIp", otherwise: "192.0.2.7"),
        Row("aws:SourceVpc"),
        Row("aws:SourceVpce"),
        Row("aws:VpcSourceIp"),
        Row("aws:SecureTransport", otherwise: "false"),
        Row("aws:CurrentTime", otherwise: "2026-11-21T10:02:00.000Z"),
        Row("aws:EpochTime", otherwise: "1795255320"),
        Row("aws:UserAgent", otherwise: "aws-cli/1.45"),
        Row("aws:RequestedRegion", otherwise: "eu-west-1"),
        Row("aws:ViaAWSService", otherwise: "false"),
        Row("aws:CalledVia"),
        Row("aws:CalledViaFirst"),
        Row("aws:CalledViaLast"),
        Row("aws:SourceArn"),
        Row("aws:SourceAccount"),
        Row("aws:SourceOrgID"),
        Row("aws:SourceOrgPaths"),
        Row("aws:referer", otherwise: "https://example.com/"),
        Row("aws:ResourceAccount", otherwise: "444455556666"),
        Row("aws:ResourceOrgID"),
        Row("aws:ResourceOrgPaths"),
        Row("aws:ResourceTag/team", otherwise: "red"),
        Row("aws:RequestTag/team", otherwise: "new"),
        Row("aws:TagKeys", otherwise: .strings(["team", "Team"])),
        Row(
            "ec2:SourceInstanceARN",
            [.instanceRole: "arn:aws:ec2:eu-west-1:123456789012:instance/i-0123456789abcdef0"]),
        Row("ec2:RoleDelivery", [.instanceRole: "2.0"]),
        Row("aws:Ec2InstanceSourceVpc", [.instanceRole: "vpc-1"]),
        Row("aws:Ec2InstanceSourcePrivateIPv4", [.instanceRole: "10.0.0.9"]),
    ]

    /// There are no VPC endpoints here, and no other services that issue credentials.
    static let absent = [
        "aws:SourceVpcArn", "aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths", "aws:SignInSessionArn",
        "aws:ChatbotSourceArn", "lambda:SourceFunctionArn", "ssm:SourceInstanceArn", "glue:RoleAssumedBy",
        "glue:CredentialIssuingService", "codebuild:BuildArn", "codebuild:ProjectArn",
        "identitystore:UserId",
    ].map { Row($0) }

    @Test(arguments: rows + absent, Asker.allCases)
    func `is there exactly when AWS has it`(row: Row, asker: Asker) throws {
        let context = try Self.context(asker)
        #expect(context.value(for: ContextKey(row.key)) == row.values[asker])
        // Names have no case.
        #expect(context.value(for: ContextKey(row.key.uppercased())) == row.values[asker])
    }

    @Test func `of every name is in the table`() {
        let tested = Set(Self.rows.map { $0.key.lowercased().prefix { $0 != "/" } }.map(String.init))
        for key in GlobalKey.allCases { #expect(tested.contains(key.rawValue), "\(key.rawValue)") }
    }

    @Test func `says 1.0 of credentials that were fetched without a token`() throws {
        let context = try Self.context(.instanceRole, metadata: .v1)
        #expect(context.value(for: ContextKey("ec2:RoleDelivery")) == "1.0")
    }

    private static let issuedAt = Timestamp(seconds: 1_795_255_200)

    private static func context(
        _ asker: Asker, metadata: InstanceDelivery.MetadataVersion = .v2
    ) throws -> CallContext {
        var facts = RequestFacts(
            requestID: "r", at: issuedAt.adding(seconds: 120), region: Region("eu-west-1"), host: "localhost",
            method: "POST")
        facts.sourceIP = "192.0.2.7"
        facts.userAgent = "aws-cli/1.45"
        facts.referer = "https://example.com/"
        var keys = Keys()
        keys.resourceTags([Tag(key: "team", value: "red")])
        // Of a repeated key the last value counts, and both spellings are among the keys.
        keys.requestTags([Tag(key: "team", value: "old"), Tag(key: "Team", value: "new")])
        return CallContext(
            caller: try caller(asker, metadata), facts: facts, keys: keys, service: "iam",
            resourceAccount: try #require(AccountID("444455556666")))
    }

    private static func caller(
        _ asker: Asker, _ metadata: InstanceDelivery.MetadataVersion
    ) throws -> Caller {
        var user = User(account: .example, name: "ann", id: UniqueID("AIDAANN"), createdAt: issuedAt)
        user.tags = [Tag(key: "Team", value: "red")]
        let trust = #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#
        var role = Role(
            account: .example, name: "DEV", path: "/team/", id: UniqueID("AROADEV"), createdAt: issuedAt,
            trustPolicy: try #require(PolicyDocument(stored: trust, as: .trust)))
        role.tags = [Tag(key: "team", value: "blue")]
        let assumed = SessionPrincipal.assumedRole(roleID: role.id, roleName: "DEV", sessionName: "s")
        let asRole = Caller.Identity.role(role, sessionName: "s")
        switch asker {
        case .anonymous: return .anonymous
        case .root: return longTerm(.root)
        case .user: return longTerm(.user(user))
        case .userSession: return try temporary(.user(user), .user(user.id))
        case .userSessionWithMFA:
            return try temporary(.user(user), .user(user.id)) { $0.mfaAuthenticatedAt = issuedAt }
        case .role: return try temporary(asRole, assumed)
        case .instanceRole:
            return try temporary(asRole, assumed) {
                $0.delivery = InstanceDelivery(
                    instanceARN: "arn:aws:ec2:eu-west-1:123456789012:instance/i-0123456789abcdef0",
                    metadataVersion: metadata, vpcID: "vpc-1", privateIPv4: "10.0.0.9")
            }
        case .federatedRole:
            return try temporary(asRole, assumed) {
                $0.federatedProvider = "arn:aws:iam::123456789012:oidc-provider/id.example"
                $0.sourceIdentity = "ann@example.com"
                // A session's tags lie over the role's own.
                $0.tags = [Tag(key: "TEAM", value: "green")]
            }
        case .federatedUser:
            return try temporary(
                .federatedUser(user, name: "bob"), .federatedUser(by: user.id, name: "bob")
            ) { $0.tags = [Tag(key: "team", value: "green")] }
        }
    }

    private static func longTerm(_ identity: Caller.Identity) -> Caller {
        Caller(account: .example, identity: identity, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
    }

    private static func temporary(
        _ identity: Caller.Identity, _ principal: SessionPrincipal,
        _ change: (inout SessionGrant) -> Void = { _ in }
    ) throws -> Caller {
        var grant = SessionGrant(
            account: .example, principal: principal, expiresAt: issuedAt.adding(seconds: 3600))
        change(&grant)
        var random = SystemRandomNumberGenerator()
        let sealer = SessionSealer(KeyRing(at: issuedAt, using: &random))
        let issued = try sealer.issue(grant, at: issuedAt, using: &random)
        let opened = try sealer.open(token: issued.sessionToken, accessKeyID: issued.accessKeyID)
        return Caller(
            account: .example, identity: identity, accessKeyID: issued.accessKeyID, session: opened.session)
    }
}

extension ContextValue: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self = .string(text) }
}
