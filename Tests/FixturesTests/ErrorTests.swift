import Fixtures
import TestSupport
import Testing
import Vocabulary
import World

@Suite struct `What is wrong with a fixture` {
    private static let objections: [(yaml: String, objection: String)] = [
        ("account: [", "test.yaml:2: this is no YAML: did not find expected node content"),
        ("users: []\nusers: []", "test.yaml:1: this is no YAML: users is there twice in what begins here"),
        ("- users", "test.yaml:1: `key: value` lines are expected here"),
        ("account: 12345", "test.yaml:1: an account has twelve digits, in quotes: \"123456789012\""),
        (
            "region: us-east-1\nrolez:\n  - name: R",
            "test.yaml:2: there is no 'rolez' here; expected account, region, policies, users, groups, roles, instance_profiles, vpcs, subnets, security_groups, images, key_pairs, instances, buckets"
        ),
        ("users: stephane", "test.yaml:1: a list is expected here"),
        ("users:\n  - path: /a/", "test.yaml:2: 'name' is missing"),
        (
            "users:\n  - name: ann\n    nick: a",
            "test.yaml:3: there is no 'nick' here; expected name, path, policies, inline, boundary, tags, access_keys"
        ),
        (
            "users:\n  - name: a b",
            "test.yaml:2: user a b: a name has 1 to 64 letters, digits and +=,.@_-"
        ),
        (
            "users:\n  - name: ann\n  - name: Ann",
            "test.yaml:3: user Ann: it is declared twice, first in line 2"
        ),
        (
            "users:\n  - name: ann\n    path: team",
            "test.yaml:3: user ann: a path begins and ends with a slash: /team/"
        ),
        (
            "users:\n  - name: ann\n    policies: [ReadNothing]",
            "test.yaml:3: user ann: there is no policy ReadNothing"
        ),
        (
            "users:\n  - name: ann\n    policies:\n      - arn:aws:iam::aws:policy/Nothing",
            "test.yaml:4: user ann: Policy arn:aws:iam::aws:policy/Nothing does not exist or is not attachable."
        ),
        (
            "users:\n  - name: ann\n    tags:\n      aws:x: y",
            "test.yaml:4: user ann: tags that begin with aws: are AWS's own"
        ),
        (
            "users:\n  - name: ann\n    inline:\n      reads:\n        Version: 2012-10-17\n        Statement:\n"
                + "          - { Effect: Allow, Action: s3, Resource: '*' }",
            "test.yaml:5: user ann: Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        ),
        ("roles:\n  - name: R", "test.yaml:2: role R: 'trust' is missing"),
        (
            "roles:\n  - name: R\n    trust: example.com",
            "test.yaml:3: role R: Invalid principal in policy: \"SERVICE\":\"example.com\""
        ),
        (
            "roles:\n  - name: R\n    trust: |\n      {\"Version\": \"2012-10-17\"",
            "test.yaml:3: role R: This policy contains invalid Json"
        ),
        (
            "roles:\n  - name: R\n    trust: ec2.amazonaws.com\n    max_session_duration: 60",
            "test.yaml:4: role R: a number from 3600 to 43200 is expected here"
        ),
        (
            "policies:\n  - name: P\n    document:\n      Version: 2012-10-17",
            "test.yaml:4: policy P: Syntax errors in policy."
        ),
        (
            "instance_profiles:\n  - name: P\n    role: R",
            "test.yaml:3: instance profile P: there is no role R"
        ),
        (
            "subnets:\n  - id: net-1\n    cidr: 172.31.240.0/24",
            "test.yaml:2: subnet net-1: an ID is subnet- and 1 to 17 hexadecimal digits in lower case"
        ),
        (
            "subnets:\n  - id: subnet-1\n    cidr: 10.0.0.0/24",
            "test.yaml:2: subnet subnet-1: The CIDR '10.0.0.0/24' is invalid."
        ),
        (
            "subnets:\n  - id: subnet-1\n    cidr: 172.31.0.0/24",
            "test.yaml:2: subnet subnet-1: The CIDR '172.31.0.0/24' conflicts with another subnet"
        ),
        (
            "security_groups:\n  - id: sg-1\n    name: web\n    vpc: vpc-1",
            "test.yaml:4: security group sg-1: there is no VPC vpc-1"
        ),
        (
            "key_pairs:\n  - name: k\n    public_key: none",
            "test.yaml:3: key pair k: it is no line of an authorized_keys file"
        ),
        (
            "instances:\n  - id: i-1\n    image: ami-0123456789abcdef0",
            "test.yaml:2: instance i-1: The image id '[ami-0123456789abcdef0]' does not exist"
        ),
        (
            "instances:\n  - id: i-1\n    state: asleep",
            "test.yaml:3: instance i-1: 'state' is one of running, stopped, not 'asleep'"
        ),
        (
            "buckets:\n  - name: My_Bucket",
            "test.yaml:2: bucket My_Bucket: a bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens"
        ),
        (
            "buckets:\n  - name: my-bucket\n    created: yesterday",
            "test.yaml:3: bucket my-bucket: a time is written as 2024-06-21T02:23:38Z"
        ),
        (
            "buckets:\n  - name: my-bucket\n    objects:\n      - key: a",
            "test.yaml:4: bucket my-bucket: 'text' or 'size' is missing"
        ),
        (
            "buckets:\n  - name: my-bucket\n    objects:\n      - { key: a, text: b }\n      - { key: a, text: c }",
            "test.yaml:5: bucket my-bucket: the object a is declared twice"
        ),
    ]

    @Test(arguments: objections)
    func `is said with its line`(yaml: String, objection: String) async throws {
        let aws = try TestRolecall()
        #expect(try await aws.objection(to: yaml) == objection)
    }

    @Test func `is found before anything is written`() async throws {
        let aws = try TestRolecall()
        let objection = try await aws.objection(
            to: """
                users:
                  - name: ann
                buckets:
                  - name: my-bucket
                  - name: no
                """)
        #expect(objection?.hasPrefix("test.yaml:5: bucket no: ") == true)
        #expect(aws.world.user("ann", in: aws.account) == nil)
        #expect(try aws.changeCount == 0)
    }

    @Test func `is a fixed key where more than this computer listens`() async throws {
        let aws = try TestRolecall()
        let yaml = """
            users:
              - name: ann
                access_keys:
                  - id: AKIAIOSFODNN7EXAMPLE
                    secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
            """
        #expect(
            try await aws.objection(to: yaml, allowsFixedKeys: false)
                == "test.yaml:4: user ann: fixed access keys are known to whoever reads this file, so they are "
                + "refused while the server listens on more than loopback")
        #expect(aws.world.accessKey(AccessKeyID("AKIAIOSFODNN7EXAMPLE")) == nil)
        #expect(try await aws.objection(to: yaml, allowsFixedKeys: true) == nil)
    }

    @Test(arguments: [
        "access_keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: hush }]",
        "access_keys: [{ id: ASIAIOSFODNN7EXAMPLE, secret: hush-hush-hush-hush }]",
        "access_keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: [hush-hush-hush-hush] }]",
        "access_keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: hush-hush-hush-hush",
        "access_keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: hush-hush-hush-hush, secret: hush }]",
    ])
    func `never repeats a secret`(keys: String) async throws {
        let aws = try TestRolecall()
        let objection = try await aws.objection(to: "users:\n  - name: ann\n    \(keys)")
        #expect(objection != nil)
        #expect(objection?.contains("hush") == false)
    }
}
