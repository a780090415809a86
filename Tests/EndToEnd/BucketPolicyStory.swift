import Testing

private let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

/// A bucket, and the users of two accounts who want something of it.
private struct Reports {
    let server: Rolecall
    let client: AWSClient

    /// ann has no policy of her own, bob may do all of S3; eve and ivy are like them in another account.
    init(_ server: Rolecall, _ client: AWSClient) async throws {
        self.server = server
        self.client = client
        try server.write(Self.users("ann", "bob", "    tags: { team: red }\n"), to: "own.yaml")
        try server.write(
            "account: \"210987654321\"\n" + Self.users("ivy", "eve", ""), to: "other.yaml")
        for file in ["own.yaml", "other.yaml"] {
            let applied = try await server.rolecall(["fixture", "apply", "--data-dir", server.data, file])
            try #require(applied.succeeded, "\(applied)")
        }
        let made = try await run("aws s3api create-bucket --bucket reports && upload k && upload secret/k")
        try #require(made.succeeded, "\(made)")
    }

    private static func users(_ idle: String, _ able: String, _ more: String) -> String {
        """
        users:
          - name: \(idle)
        \(more)    access_keys: [{ id: AKIAIOSFODNN7\(idle.uppercased())AAAA, secret: \(secret) }]
          - name: \(able)
            policies: [AmazonS3FullAccess]
            access_keys: [{ id: AKIAIOSFODNN7\(able.uppercased())AAAA, secret: \(secret) }]

        """
    }

    /// Runs a script that knows `as`, `try`, `get`, `policy`, `conditional` and `upload`.
    func run(_ script: String) async throws -> Outcome {
        try await server.shell(
            "SECRET='\(secret)'\n\(try Rolecall.programText("bucket-policies.sh"))\n\(script)", with: client)
    }

    /// What the script prints, a line each.
    func expect(
        _ lines: [String], from script: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let outcome = try await run(script)
        #expect(outcome.lines == lines, "\(outcome)", sourceLocation: sourceLocation)
    }

    static let noIdentityPolicy =
        "because no identity-based policy allows the s3:GetObject action"
    static let explicitly = "with an explicit deny in a resource-based policy"

    /// The line that `get` prints of a refusal within the account.
    static func refused(_ user: String, _ key: String, _ reason: String) -> String {
        "\(user) \(key): (AccessDenied) when calling the GetObject operation: User: "
            + "arn:aws:iam::123456789012:user/\(user) is not authorized to perform: s3:GetObject on resource: "
            + "\"arn:aws:s3:::reports/\(key)\" \(reason)"
    }
}

@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `A bucket policy, with the real CLI,` {
    @Test(arguments: AWSClient.all)
    func `lets in users of the account who have none of their own, and forbids those who have`(
        client: AWSClient
    ) async throws {
        try await Rolecall.serve { server in
            let reports = try await Reports(server, client)
            try await reports.expect(
                [
                    Reports.refused("ann", "k", Reports.noIdentityPolicy), "bob k: yes", "ann k: yes",
                    "bob k: yes", Reports.refused("ann", "secret/k", Reports.explicitly),
                    Reports.refused("bob", "secret/k", Reports.explicitly),
                    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"#
                        + #"{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:GetObject","#
                        + #""Resource":"arn:aws:s3:::reports/*"},{"Effect":"Deny","Principal":"*","#
                        + #""Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/secret/*"}]}"#,
                    "False", Reports.refused("ann", "k", Reports.noIdentityPolicy),
                    "read: (NoSuchBucketPolicy) when calling the GetBucketPolicy operation: The bucket policy "
                        + "does not exist",
                ],
                from: """
                    get ann k; get bob k
                    policy '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},
                             "Action":["s3:GetObject"],"Resource":"arn:aws:s3:::reports/*"},
                            {"Effect":"Deny","Principal":"*","Action":"s3:GetObject",
                             "Resource":"arn:aws:s3:::reports/secret/*"}'
                    get ann k; get bob k; get ann secret/k; get bob secret/k
                    aws s3api get-bucket-policy --bucket reports --query Policy --output text
                    aws s3api get-bucket-policy-status --bucket reports --query PolicyStatus.IsPublic --output text
                    aws s3api delete-bucket-policy --bucket reports
                    get ann k
                    try read aws s3api get-bucket-policy --bucket reports
                    """)
        }
    }

    @Test(arguments: AWSClient.all)
    func `needs the other account's leave too, and then tells it little`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let reports = try await Reports(server, client)
            let denied = "(AccessDenied) when calling the GetObject operation: Access Denied"
            try await reports.expect(
                [
                    "eve k: \(denied)", "eve k: yes", "ivy k: \(denied)", "put: yes", "text",
                    "read: (MethodNotAllowed) when calling the GetBucketPolicy operation: The specified method "
                        + "is not allowed against this resource.",
                    "expected: (AccessDenied) when calling the GetObject operation: Access Denied",
                    "eve secret/k: \(denied)",
                ],
                from: """
                    get eve k
                    policy '{"Effect":"Allow","Principal":{"AWS":"210987654321"},"Action":"s3:*",
                             "Resource":["arn:aws:s3:::reports","arn:aws:s3:::reports/*"]},
                            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:user/ivy"},
                             "Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"},
                            {"Effect":"Deny","Principal":{"AWS":"210987654321"},"Action":"s3:GetObject",
                             "Resource":"arn:aws:s3:::reports/secret/*"}'
                    get eve k; get ivy k
                    echo text > text
                    try put as eve s3api put-object --bucket reports --key from-eve --body text
                    aws s3 cp --quiet s3://reports/from-eve -
                    try read as eve s3api get-bucket-policy --bucket reports
                    try expected as eve s3api get-object --bucket reports --key k \\
                        --expected-bucket-owner 210987654321 /dev/null
                    get eve secret/k
                    """)
        }
    }

    /// Each condition of an Allow, and whether it holds for ann.
    private static let allowing: [(condition: String, key: String, holds: Bool)] = [
        (#"{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}}"#, "k", true),
        (#"{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, "k", false),
        (#"{"DateLessThan":{"aws:CurrentTime":"2099-01-01T00:00:00Z"}}"#, "k", true),
        (#"{"DateLessThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}"#, "k", false),
        (#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#, "k", false),
        (#"{"Null":{"aws:MultiFactorAuthAge":"true"}}"#, "k", true),
        (#"{"StringEquals":{"s3:ExistingObjectTag/team":"${aws:PrincipalTag/team}"}}"#, "red", true),
        (#"{"StringEquals":{"s3:ExistingObjectTag/team":"${aws:PrincipalTag/team}"}}"#, "blue", false),
    ]

    @Test(arguments: AWSClient.all)
    func `has conditions on address, time, MFA and tags`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let reports = try await Reports(server, client)
            let tagged = try await reports.run(
                """
                for tag in red blue; do upload $tag && aws s3api put-object-tagging --bucket reports --key $tag \\
                    --tagging "TagSet=[{Key=team,Value=$tag}]" || exit 1; done
                """)
            #expect(tagged.succeeded, "\(tagged)")
            try await reports.expect(
                Self.allowing.map {
                    $0.holds
                        ? "ann \($0.key): yes" : Reports.refused("ann", $0.key, Reports.noIdentityPolicy)
                },
                from: Self.allowing.map { "conditional Allow '\($0.condition)'; get ann \($0.key)" }
                    .joined(separator: "\n"))
            // A long-term key has no aws:MultiFactorAuthPresent at all: only …IfExists denies it.
            let withoutMFA = #"{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","#
            try await reports.expect(
                ["bob k: yes", Reports.refused("bob", "k", Reports.explicitly)],
                from: ["Bool", "BoolIfExists"].map { comparison in
                    """
                    policy '\(withoutMFA)"Resource":"arn:aws:s3:::reports/*",
                        "Condition":{"\(comparison)":{"aws:MultiFactorAuthPresent":"false"}}}'
                    get bob k
                    """
                }.joined(separator: "\n"))
        }
    }

    @Test(arguments: AWSClient.all)
    func `cannot lock out the account's root, nor name who is not there`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let reports = try await Reports(server, client)
            let malformed = "(MalformedPolicy) when calling the PutBucketPolicy operation:"
            try await reports.expect(
                [
                    "nobody: \(malformed) Invalid principal in policy",
                    "elsewhere: \(malformed) Policy has invalid resource",
                    "mismatch: \(malformed) Action does not apply to any resource(s) in statement",
                    Reports.refused("bob", "k", Reports.explicitly),
                    "bob: (AccessDenied) when calling the DeleteBucketPolicy operation: User: "
                        + "arn:aws:iam::123456789012:user/bob is not authorized to perform: s3:DeleteBucketPolicy "
                        + "on resource: \"arn:aws:s3:::reports\" \(Reports.explicitly)",
                    "root: yes", "bob k: yes",
                ],
                from: """
                    try nobody policy '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/zoe"},
                        "Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}'
                    try elsewhere policy '{"Effect":"Allow","Principal":{"AWS":"123456789012"},
                        "Action":"s3:GetObject","Resource":"arn:aws:s3:::others/*"}'
                    try mismatch policy '{"Effect":"Allow","Principal":{"AWS":"123456789012"},
                        "Action":"s3:GetObject","Resource":"arn:aws:s3:::reports"}'
                    policy '{"Effect":"Deny","Principal":"*","Action":"s3:*",
                        "Resource":["arn:aws:s3:::reports","arn:aws:s3:::reports/*"]}'
                    get bob k
                    try bob as bob s3api delete-bucket-policy --bucket reports
                    try root aws s3api delete-bucket-policy --bucket reports
                    get bob k
                    """)
        }
    }
}

@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `A public bucket, with the real CLI and curl,` {
    private static let everybody = """
        {"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/k"},
        {"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::reports/inbox/*"}
        """

    @Test(arguments: AWSClient.all)
    func `is one only once it is unlocked, and then for those who do not sign`(
        client: AWSClient
    ) async throws {
        try await Rolecall.serve { server in
            let reports = try await Reports(server, client)
            let block =
                "aws s3api put-public-access-block --bucket reports --public-access-block-configuration"
            try await reports.expect(
                [
                    "True\tTrue\tTrue\tTrue",
                    "policy: (AccessDenied) when calling the PutBucketPolicy operation: User: "
                        + "arn:aws:iam::123456789012:root is not authorized to perform: s3:PutBucketPolicy on "
                        + "resource: \"arn:aws:s3:::reports\" because public policies are prevented by the "
                        + "BlockPublicPolicy setting in S3 Block Public Access.",
                    "403 AccessDenied Access Denied", "True", "200 text", "403 AccessDenied Access Denied",
                    "403 AccessDenied Access Denied", "403", "text", "text", "posted", "text",
                    "nobody: (AccessDenied) when calling the ListObjectsV2 operation: Access Denied",
                    // RestrictPublicBuckets leaves it to the account.
                    "403 AccessDenied Access Denied", "ann k: yes",
                    "eve k: (AccessDenied) when calling the GetObject operation: Access Denied",
                    "gone: (NoSuchPublicAccessBlockConfiguration) when calling the GetPublicAccessBlock operation: "
                        + "The public access block configuration was not found",
                    "200 text", "eve k: yes",
                ],
                from: """
                    fetch() {
                        status=$(curl -s -o body -w '%{http_code}' "$AWS_ENDPOINT_URL/reports/$1")
                        echo "$status $(sed -E 's/.*<Code>(.*)<.Code><Message>(.*)<.Message>.*/\\1 \\2/;/^<[?]/d' body)"
                    }
                    aws s3api get-public-access-block --bucket reports --output text --query \\
                        'PublicAccessBlockConfiguration.[BlockPublicAcls,IgnorePublicAcls,BlockPublicPolicy,RestrictPublicBuckets]'
                    try policy policy '\(Self.everybody)'
                    fetch k
                    \(block) BlockPublicAcls=true,IgnorePublicAcls=true
                    policy '\(Self.everybody)'
                    aws s3api get-bucket-policy-status --bucket reports --query PolicyStatus.IsPublic --output text
                    fetch k; fetch secret/k; fetch none
                    curl -s -I -o /dev/null -w '%{http_code}\\n' "$AWS_ENDPOINT_URL/reports/secret/k"
                    aws --no-sign-request s3 cp --quiet s3://reports/k -
                    curl -s -f "$(aws configure set default.s3.signature_version s3v4; aws s3 presign s3://reports/secret/k)"
                    echo posted > post
                    aws --no-sign-request s3 cp --quiet post s3://reports/inbox/1
                    aws s3 cp --quiet s3://reports/inbox/1 -
                    echo text | curl -s -f -T - -H 'Content-Type: text/plain' "$AWS_ENDPOINT_URL/reports/inbox/2"
                    aws s3 cp --quiet s3://reports/inbox/2 -
                    try nobody aws --no-sign-request s3api list-objects-v2 --bucket reports
                    \(block) RestrictPublicBuckets=true
                    fetch k; get ann k; get eve k
                    aws s3api delete-public-access-block --bucket reports
                    try gone aws s3api get-public-access-block --bucket reports
                    fetch k; get eve k
                    """)
        }
    }
}
