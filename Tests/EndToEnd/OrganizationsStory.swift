import Foundation
import Testing

/// Accounts in an organization, and what its policies leave them, as its administrator sees it.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `An organization of accounts, with the real CLI` {
    private static let management = "123456789012"

    @Test(arguments: AWSClient.all)
    func `is built, and holds its members to its policies`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let place = Place(server: server, client: client)
            expect(
                try await place.type("aws organizations describe-organization"),
                fails: "AWSOrganizationsNotInUseException", "DescribeOrganization",
                "Your account is not a member of an organization.")
            let tree = try await build(place)
            let admin = try await place.administrator()
            let member = try await place.session(
                of: "arn:aws:iam::\(tree.account):role/OrganizationAccountAccessRole", as: admin)
            try await serviceControl(place, tree, member)
            try await resourceControl(place, tree, member, admin)
        }
    }

    /// IDs of what was made.
    private struct Tree {
        var organization, root, unit, account: String
    }

    /// An organization with a unit and an account in it.
    private func build(_ place: Place) async throws -> Tree {
        let created = try await place.type("aws organizations create-organization --feature-set ALL")
        let arn = "arn:aws:organizations::\(Self.management)"
        expect(
            created,
            prints: """
                {"Organization": {
                    "Id": "~o-[a-z0-9]{10}", "Arn": "~\(arn):organization/o-[a-z0-9]{10}", "FeatureSet": "ALL",
                    "MasterAccountArn": "~\(arn):account/o-[a-z0-9]{10}/\(Self.management)",
                    "MasterAccountId": "\(Self.management)", "MasterAccountEmail": "~[^ @]+@[^ @]+",
                    "AvailablePolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}}
                """)
        let organization = try await place.text("describe-organization --query Organization.Id")
        expect(
            try await place.type("aws organizations list-roots"),
            prints: """
                {"Roots": [{
                    "Id": "~r-[a-z0-9]{4}", "Arn": "~\(arn):root/\(organization)/r-[a-z0-9]{4}", "Name": "Root",
                    "PolicyTypes": []}]}
                """)
        let root = try await place.text("list-roots --query Roots[0].Id")
        let unit = try await place.text(
            "create-organizational-unit --parent-id \(root) --name Sandbox --query OrganizationalUnit.Id")
        let account = try await place.createAccount("dev")
        expectSilence(
            try await place.type(
                "aws organizations move-account --account-id \(account) --source-parent-id \(root) "
                    + "--destination-parent-id \(unit)"))
        // Older CLIs drop the members that their models do not have.
        let query = "Accounts[].{Id:Id,Arn:Arn,Email:Email,Name:Name,Status:Status,Joined:JoinedMethod}"
        expect(
            try await place.type(
                "aws organizations list-accounts-for-parent --parent-id \(unit) --query '\(query)'"),
            prints: """
                [{
                    "Id": "\(account)", "Arn": "\(arn):account/\(organization)/\(account)",
                    "Email": "dev@example.com", "Name": "dev", "Status": "ACTIVE", "Joined": "CREATED"}]
                """)
        expect(
            try await place.type("aws organizations create-organizational-unit --parent-id x --name y"),
            fails: "InvalidInputException", "CreateOrganizationalUnit",
            "You provided a value that does not match the required pattern.")
        expect(
            try await place.type(
                "aws organizations enable-policy-type --root-id \(root) --policy-type SERVICE_CONTROL_POLICY"),
            prints: """
                {"Root": {
                    "Id": "\(root)", "Arn": "\(arn):root/\(organization)/\(root)", "Name": "Root",
                    "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}}
                """)
        return Tree(organization: organization, root: root, unit: unit, account: account)
    }

    private func serviceControl(
        _ place: Place, _ tree: Tree, _ member: [String: String]
    ) async throws {
        let asMember = { (line: String) in try await place.type(line, as: member) }
        expect(
            try await asMember("aws sts get-caller-identity --query Arn"),
            prints: "\"arn:aws:sts::\(tree.account):assumed-role/OrganizationAccountAccessRole/story\"")
        #expect(try await asMember("aws s3api create-bucket --bucket theirs").succeeded)

        let session = "arn:aws:sts::\(tree.account):assumed-role/OrganizationAccountAccessRole/story"
        let policy = try await place.createPolicy("NoBuckets", Self.noBuckets, "SERVICE_CONTROL_POLICY")
        expectSilence(try await place.attach(policy, to: tree.unit))
        expect(
            try await asMember("aws s3api create-bucket --bucket more"), fails: "AccessDenied",
            "CreateBucket",
            "User: \(session) is not authorized to perform: s3:CreateBucket on resource: "
                + "\"arn:aws:s3:::more\" with an explicit deny in a service control policy: "
                + "arn:aws:organizations::\(Self.management):policy/\(tree.organization)/"
                + "service_control_policy/\(policy)")
        // The management account is not held to it.
        #expect(try await place.type("aws s3api create-bucket --bucket ours").succeeded)

        // Who allows S3 alone says no to everything else.
        let only = try await place.createPolicy("OnlyS3", Self.onlyS3, "SERVICE_CONTROL_POLICY")
        expectSilence(try await place.attach(only, to: tree.account))
        #expect(try await asMember("aws iam list-roles").succeeded)
        expectSilence(
            try await place.type(
                "aws organizations detach-policy --policy-id p-FullAWSAccess --target-id \(tree.account)"))
        expect(
            try await asMember("aws iam list-roles"), fails: "AccessDenied", "ListRoles",
            "User: \(session) is not authorized to perform: iam:ListRoles on resource: "
                + "arn:aws:iam::\(tree.account):role/ because no service control policy allows the "
                + "iam:ListRoles action")
        #expect(try await asMember("aws s3api list-buckets").succeeded)
        expect(
            try await place.type(
                "aws organizations detach-policy --policy-id \(only) --target-id \(tree.account)"),
            fails: "ConstraintViolationException", "DetachPolicy")
        expect(
            try await asMember("aws organizations list-accounts"), fails: "AccessDeniedException",
            "ListAccounts",
            "User: \(session) is not authorized to perform: organizations:ListAccounts on resource: * because "
                + "no service control policy allows the organizations:ListAccounts action")
        expectSilence(try await place.attach("p-FullAWSAccess", to: tree.account))
        expect(
            try await asMember("aws organizations list-accounts"), fails: "AccessDeniedException",
            "ListAccounts", "You don't have permissions to access this resource.")
        #expect(try await asMember("aws organizations describe-organization").succeeded)
    }

    /// Somebody from an account that has left reads a bucket until the organization closes itself.
    private func resourceControl(
        _ place: Place, _ tree: Tree, _ member: [String: String], _ admin: [String: String]
    ) async throws {
        let outsider = try await place.createAccount("outsider")
        let stranger = try await place.session(
            of: "arn:aws:iam::\(outsider):role/OrganizationAccountAccessRole", as: admin)
        expectSilence(
            try await place.type(
                "aws organizations remove-account-from-organization --account-id \(outsider)"))
        try place.server.write(Self.open("theirs", to: outsider), to: "theirs.json")
        try place.server.write(Self.open("ours", to: outsider), to: "ours.json")
        expectSilence(
            try await place.type(
                "aws s3api put-bucket-policy --bucket theirs --policy file://theirs.json", as: member))
        expectSilence(
            try await place.type("aws s3api put-bucket-policy --bucket ours --policy file://ours.json"))
        let look = { (bucket: String, who: [String: String]) in
            try await place.type("aws s3api list-objects-v2 --bucket \(bucket)", as: who)
        }
        #expect(try await look("theirs", stranger).succeeded)

        #expect(
            try await place.type(
                "aws organizations enable-policy-type --root-id \(tree.root) "
                    + "--policy-type RESOURCE_CONTROL_POLICY"
            ).succeeded)
        let policy = try await place.createPolicy(
            "Ours", Self.onlyFrom(tree.organization), "RESOURCE_CONTROL_POLICY")
        expectSilence(try await place.attach(policy, to: tree.root))
        expect(
            try await look("theirs", stranger), fails: "AccessDenied", "ListObjectsV2", "Access Denied")
        #expect(try await look("theirs", member).succeeded)
        // What the management account owns is not covered.
        #expect(try await look("ours", stranger).succeeded)
    }

    private static let noBuckets = """
        {"Version": "2012-10-17", "Statement": {
            "Effect": "Deny", "Action": "s3:CreateBucket", "Resource": "*"}}
        """

    private static let onlyS3 = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}
        """

    private static func open(_ bucket: String, to account: String) -> String {
        """
        {"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Principal": {"AWS": "\(account)"}, "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::\(bucket)"}}
        """
    }

    private static func onlyFrom(_ organization: String) -> String {
        """
        {"Version": "2012-10-17", "Statement": {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
            "Condition": {
                "StringNotEqualsIfExists": {"aws:PrincipalOrgID": "\(organization)"},
                "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}}
        """
    }
}

/// A server and the CLI that it is asked with.
private struct Place {
    let server: Rolecall
    let client: AWSClient

    func type(_ line: String, as who: [String: String]? = nil) async throws -> Outcome {
        try await server.shell(line, with: client, environment: who)
    }

    /// What an Organizations command prints as text.
    func text(_ command: String) async throws -> String {
        let outcome = try await type("aws organizations \(command) --output text")
        try #require(outcome.succeeded, "\(outcome)")
        return outcome.line
    }

    func createAccount(_ name: String) async throws -> String {
        let request = try await text(
            "create-account --email \(name)@example.com --account-name \(name) --query CreateAccountStatus.Id"
        )
        return try await eventually("the account \(name) is there") {
            let status = try await text(
                "describe-create-account-status --create-account-request-id \(request) "
                    + "--query CreateAccountStatus.[State,AccountId]")
            let words = status.split(separator: "\t")
            return words.first == "SUCCEEDED" ? words.last.map(String.init) : nil
        }
    }

    func createPolicy(_ name: String, _ content: String, _ type: String) async throws -> String {
        try server.write(content, to: "\(name).json")
        return try await text(
            "create-policy --name \(name) --description \(name) --type \(type) --content file://\(name).json "
                + "--query Policy.PolicySummary.Id")
    }

    func attach(_ policy: String, to target: String) async throws -> Outcome {
        try await type("aws organizations attach-policy --policy-id \(policy) --target-id \(target)")
    }

    /// The environment of a user of the management account who may do everything: a root user assumes no role.
    func administrator() async throws -> [String: String] {
        let outcome = try await type(
            """
            set -e
            aws iam create-user --user-name admin > /dev/null
            aws iam attach-user-policy --user-name admin --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
            aws iam create-access-key --user-name admin --output text \\
                --query 'AccessKey.[AccessKeyId,SecretAccessKey]'
            """)
        return try environment(outcome)
    }

    func session(of role: String, as who: [String: String]) async throws -> [String: String] {
        try environment(
            try await type(
                "aws sts assume-role --role-arn \(role) --role-session-name story --output text "
                    + "--query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]'", as: who))
    }

    private func environment(_ outcome: Outcome) throws -> [String: String] {
        let words = outcome.line.split(separator: "\t").map(String.init)
        try #require(outcome.succeeded && words.count >= 2, "\(outcome)")
        var environment = server.exports
        environment["AWS_ACCESS_KEY_ID"] = words[0]
        environment["AWS_SECRET_ACCESS_KEY"] = words[1]
        environment["AWS_SESSION_TOKEN"] = words.count > 2 ? words[2] : nil
        return environment
    }
}
