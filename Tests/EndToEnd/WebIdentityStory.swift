import Foundation
import Testing

/// Roles assumed with the tokens of an identity provider that has a certificate authority of its own.
@Suite(.enabled(if: Requirements.cliAndProvider == nil, Requirements.cliAndProvider))
struct `A web identity, with the real CLI` {
    private static let account = "123456789012"

    @Test(arguments: AWSClient.all)
    func `assumes the role that trusts it`(client: AWSClient) async throws {
        try await withProvider { provider in
            try await Rolecall.serve(["--oidc-ca", provider.certificates]) { server in
                try await arrange(server, client, provider)
                let assume = { (token: String) in
                    try await server.shell(
                        """
                        aws sts assume-role-with-web-identity --no-sign-request --role-session-name s1 \\
                            --role-arn arn:aws:iam::\(Self.account):role/Deploy --web-identity-token \(token)
                        """, with: client)
                }
                for key in ["rsa", "ec"] {
                    expect(
                        try await assume(provider.token(key: key)),
                        prints: """
                            {"Credentials": {"AccessKeyId": "~ASIA.*", "SecretAccessKey": "~.{40}",
                                "SessionToken": "~.+", "Expiration": "~\(time)"},
                             "SubjectFromWebIdentityToken": "repo:me/mine:main",
                             "AssumedRoleUser": {"AssumedRoleId": "~AROA.*:s1",
                                "Arn": "arn:aws:sts::\(Self.account):assumed-role/Deploy/s1"},
                             "Provider": "arn:aws:iam::\(Self.account):oidc-provider/\(provider.host)",
                             "Audience": "sts.amazonaws.com"}
                            """)
                }
                let operation = "AssumeRoleWithWebIdentity"
                expect(
                    try await assume(provider.token(subject: "repo:you/yours:main")), fails: "AccessDenied",
                    operation, "Not authorized to perform sts:AssumeRoleWithWebIdentity")
                expect(
                    try await assume(provider.token(audience: "somebody")), fails: "InvalidIdentityToken",
                    operation, "Incorrect token audience")
                expect(
                    try await assume(provider.token(lasting: -600)), fails: "ExpiredTokenException",
                    operation,
                    "Token expired: current date/time ")
                expect(
                    try await assume(provider.token(key: "other")), fails: "InvalidIdentityToken", operation)
                expect(
                    try await assume(provider.token(key: "none")), fails: "InvalidIdentityToken", operation,
                    "The ID Token provided is not a valid JWT.")
                // Without a signature nothing else is answered.
                expect(
                    try await server.shell(
                        "aws sts assume-role --no-sign-request --role-session-name s1 --role-arn arn:aws:iam::\(Self.account):role/Deploy",
                        with: client), fails: "MissingAuthenticationToken", "AssumeRole")
            }
        }
    }

    @Test(.enabled(if: Requirements.boto3 == nil, Requirements.boto3))
    func `is what an SDK finds in its environment`() async throws {
        try await withProvider { provider in
            try await Rolecall.serve(["--oidc-ca", provider.certificates]) { server in
                try await arrange(server, AWSClient.all.first, provider)
                try server.write(try await provider.token(), to: "token")
                let outcome = try await server.shell(
                    """
                    python3 -c 'import boto3
                    print(boto3.client("sts").get_caller_identity()["Arn"])
                    print(len(boto3.client("iam").list_roles()["Roles"]))'
                    """,
                    environment: [
                        "AWS_WEB_IDENTITY_TOKEN_FILE": "\(server.home)/token",
                        "AWS_ROLE_ARN": "arn:aws:iam::\(Self.account):role/Deploy",
                        "AWS_ROLE_SESSION_NAME": "job-7", "AWS_ENDPOINT_URL": server.url,
                        "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
                    ])
                #expect(
                    outcome.lines.first == "arn:aws:sts::\(Self.account):assumed-role/Deploy/job-7",
                    "\(outcome)")
                #expect(outcome.succeeded, "\(outcome)")
            }
        }
    }

    /// The provider is known, and a role trusts one of its subjects.
    private func arrange(
        _ server: Rolecall, _ client: AWSClient?, _ provider: LocalProvider
    ) async throws {
        let arn = "arn:aws:iam::\(Self.account):oidc-provider/\(provider.host)"
        try server.write(
            """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Federated": "\(arn)"},
             "Action": "sts:AssumeRoleWithWebIdentity",
             "Condition": {"StringEquals": {"\(provider.host):aud": "sts.amazonaws.com"},
                           "StringLike": {"\(provider.host):sub": "repo:me/*"}}}}
            """, to: "trust.json")
        let made = try await server.shell(
            """
            set -e
            aws iam create-open-id-connect-provider --url https://\(provider.host) \\
                --client-id-list sts.amazonaws.com --thumbprint-list \(String(repeating: "a", count: 40)) \\
                --query OpenIDConnectProviderArn --output text
            aws iam create-role --role-name Deploy --assume-role-policy-document file://trust.json > /dev/null
            aws iam attach-role-policy --role-name Deploy --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess
            """, with: client)
        #expect(made.line == arn, "\(made)")
    }

    private func withProvider(_ story: (LocalProvider) async throws -> Void) async throws {
        let provider = try LocalProvider()
        do {
            try await provider.start()
            try await story(provider)
        } catch {
            await provider.end()
            throw error
        }
        await provider.end()
    }
}

extension Requirements {
    /// nil where a provider can be made.
    fileprivate static let cliAndProvider: Comment? =
        cli
        ?? (find("openssl") == nil || find("python3") == nil ? "a provider needs openssl and python3" : nil)
}

/// An OpenID Connect provider on a loopback port.
private final class LocalProvider {
    private let directory: String
    private let program = "\(Rolecall.package)/Tests/EndToEnd/Programs/provider.py"
    private let python: String
    private var process: RunningCommand?
    /// `localhost` and the port.
    private(set) var host = ""
    var certificates: String { "\(directory)/ca.pem" }

    init() throws {
        python = try #require(find("python3"))
        var template = Array("/tmp/rc-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func start() async throws {
        process = try run(["serve", directory])
        let issuer = try await eventually("the provider says where it listens", within: .seconds(120)) {
            try? String(contentsOfFile: "\(directory)/issuer", encoding: .utf8)
        }
        host = String(issuer.dropFirst("https://".count))
    }

    func end() async {
        process?.signal(SIGKILL)
        _ = await process?.end()
        try? FileManager.default.removeItem(atPath: directory)
    }

    func token(
        key: String = "rsa", subject: String = "repo:me/mine:main", audience: String = "sts.amazonaws.com",
        lasting seconds: Int = 600
    ) async throws -> String {
        let now = Int(Date().timeIntervalSince1970)
        let claims = """
            {"iss": "https://\(host)", "sub": "\(subject)", "aud": "\(audience)", "iat": \(now), "exp": \(now + seconds)}
            """
        let outcome = try await run(["sign", directory, key, claims]).end()
        try #require(outcome.succeeded, "\(outcome)")
        return outcome.line
    }

    private func run(_ words: [String]) throws -> RunningCommand {
        try RunningCommand(
            [python, program] + words, environment: ["PATH": searchPath], directory: directory,
            files: directory)
    }
}
