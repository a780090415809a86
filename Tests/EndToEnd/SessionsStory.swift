import Foundation
import Testing

/// Sessions made in every way there is, and what they may do.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Sessions, with the real CLI` {
    private static let account = "123456789012"
    private static func role(_ name: String) -> String { "arn:aws:iam::\(account):role/\(name)" }

    /// Shell that becomes whoever the credentials of a query's answer belong to.
    private static let prelude = """
        become() {
            set -- $("$@" --output text --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]')
            [ $# = 3 ] || exit 77
            export AWS_ACCESS_KEY_ID=$1 AWS_SECRET_ACCESS_KEY=$2 AWS_SESSION_TOKEN=$3
        }

        """

    /// Users ann and bea, and what they need; gives ann's keys as an environment.
    private func arrange(_ server: Rolecall, _ client: AWSClient) async throws -> [String: String] {
        try server.write(Self.trust(Self.openly), to: "open.json")
        try server.write(
            Self.trust(
                Self.openly,
                when: #"{"StringEquals":{"sts:ExternalId":"secret-42","sts:SourceIdentity":"ann"}}"#),
            to: "locked.json")
        try server.write(Self.tagged, to: "tagged.json")
        let made = try await server.shell(
            """
            set -e
            admin=arn:aws:iam::aws:policy/AdministratorAccess
            for name in ann bea; do aws iam create-user --user-name $name > /dev/null; done
            aws iam tag-user --user-name ann --tags Key=Team,Value=red
            aws iam tag-user --user-name bea --tags Key=Team,Value=blue
            aws iam attach-user-policy --user-name ann --policy-arn $admin
            for name in open locked; do
                aws iam create-role --role-name $name --assume-role-policy-document file://$name.json \\
                    --max-session-duration 43200 > /dev/null
                aws iam attach-role-policy --role-name $name --policy-arn $admin
            done
            aws iam create-role --role-name tagged --assume-role-policy-document file://open.json > /dev/null
            aws iam put-role-policy --role-name tagged --policy-name p --policy-document file://tagged.json
            aws iam create-access-key --user-name ann --query 'AccessKey.[AccessKeyId,SecretAccessKey]' \\
                --output text
            """, with: client)
        #expect(made.succeeded, "\(made)")
        let words = made.line.split(separator: "\t").map(String.init)
        try #require(words.count == 2, "\(made)")
        var ann = server.exports
        ann["AWS_SESSION_TOKEN"] = nil
        ann["AWS_ACCESS_KEY_ID"] = words[0]
        ann["AWS_SECRET_ACCESS_KEY"] = words[1]
        return ann
    }

    @Test(arguments: AWSClient.all)
    func `are narrowed, chained, tagged and named`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let ann = try await arrange(server, client)
            let type = { (line: String) in
                try await server.shell(Self.prelude + line, with: client, environment: ann)
            }
            let assume = "become aws sts assume-role --role-session-name s1 --role-arn"
            let (open, locked, tagged) = (Self.role("open"), Self.role("locked"), Self.role("tagged"))
            let session =
                "User: arn:aws:sts::\(Self.account):assumed-role/open/s1 is not authorized to perform: "
            let policy =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetRole","Resource":"*"}}"#

            #expect(try await type("\(assume) \(open)\naws iam list-users").succeeded)
            expect(
                try await type("\(assume) \(open) --policy '\(policy)'\naws iam list-users"),
                fails: "AccessDenied", "ListUsers",
                session + "iam:ListUsers on resource: arn:aws:iam::\(Self.account):user/ because no session "
                    + "policy allows the iam:ListUsers action")
            expect(
                try await type(
                    "\(assume) \(open) --policy-arns arn=arn:aws:iam::aws:policy/IAMReadOnlyAccess\n"
                        + "aws iam list-users > /dev/null && aws iam create-user --user-name cid"),
                fails: "AccessDenied", "CreateUser",
                session
                    + "iam:CreateUser on resource: arn:aws:iam::\(Self.account):user/cid because no session "
                    + "policy allows the iam:CreateUser action")
            expect(
                try await type("aws sts assume-role --role-session-name s1 --role-arn \(open) --policy '{'"),
                fails: "MalformedPolicyDocument", "AssumeRole")

            expect(
                try await type(
                    "\(assume) \(open)\n"
                        + "aws sts assume-role --role-session-name s2 --role-arn \(open) --duration-seconds 3601"
                ), fails: "ValidationError", "AssumeRole",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
            )

            // Tags as attributes: the caller's team against the user's.
            let red = "\(assume) \(tagged) --tags Key=Team,Value=red\n"
            #expect(try await type(red + "aws iam get-user --user-name ann").succeeded)
            expect(
                try await type(red + "aws iam get-user --user-name bea"), fails: "AccessDenied", "GetUser",
                "User: arn:aws:sts::\(Self.account):assumed-role/tagged/s1 is not authorized to perform: "
                    + "iam:GetUser on resource: arn:aws:iam::\(Self.account):user/bea because no "
                    + "identity-based policy allows the iam:GetUser action")

            let refused =
                "User: arn:aws:iam::\(Self.account):user/ann is not authorized to perform: sts:AssumeRole on "
                + "resource: \(locked) because no role trust policy allows the sts:AssumeRole action"
            let lock = "aws sts assume-role --role-session-name s1 --role-arn \(locked)"
            expect(try await type(lock), fails: "AccessDenied", "AssumeRole", refused)
            expect(
                try await type("\(lock) --external-id wrong --source-identity ann"), fails: "AccessDenied",
                "AssumeRole", refused)
            let shown = try await type(
                "\(lock) --external-id secret-42 --source-identity ann --query SourceIdentity --output text")
            #expect(shown.line == "ann", "\(shown)")
            // The identity goes along the chain, where nobody can change it.
            let chained = try await type(
                "become \(lock) --external-id secret-42 --source-identity ann\n"
                    + "aws sts assume-role --role-session-name s2 --role-arn \(open) --query SourceIdentity --output text"
            )
            #expect(chained.line == "ann", "\(chained)")
        }
    }

    @Test(arguments: AWSClient.all)
    func `open what asks for MFA, once a code was given`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            try server.write(Self.totp, to: "totp.py")
            try server.write(Self.trust("sts:AssumeRole", when: Self.withMFA), to: "guarded.json")
            let ann = try await arrange(server, client)
            let type = { (line: String) in
                try await server.shell(Self.prelude + line, with: client, environment: ann)
            }
            let device = "arn:aws:iam::\(Self.account):mfa/phone"
            let made = try await type(
                """
                set -e
                aws iam create-role --role-name guarded --assume-role-policy-document file://guarded.json > /dev/null
                aws iam create-virtual-mfa-device --virtual-mfa-device-name phone --outfile seed \\
                    --bootstrap-method Base32StringSeed --query VirtualMFADevice.SerialNumber --output text
                """)
            #expect(made.line == device, "\(made)")
            let enable =
                "aws iam enable-mfa-device --user-name ann --serial-number \(device) --authentication-code1"
            expect(
                try await type("\(enable) 000000 --authentication-code2 000000"),
                fails: "InvalidAuthenticationCode", "EnableMFADevice",
                "Authentication code for device is not valid.")
            // Both from one look at the clock: between two looks a half minute may end.
            expectSilence(
                try await type(
                    "set -- $(python3 totp.py seed -1 0)\n\(enable) $1 --authentication-code2 $2"))
            let listed = try await type(
                "aws iam list-mfa-devices --query 'MFADevices[].[UserName,SerialNumber]' --output text")
            #expect(listed.line == "ann\t\(device)")

            let assume = "aws sts assume-role --role-session-name s1 --role-arn \(Self.role("guarded"))"
            expect(
                try await type(assume), fails: "AccessDenied", "AssumeRole",
                "User: arn:aws:iam::\(Self.account):user/ann is not authorized to perform: sts:AssumeRole")
            expect(
                try await type("\(assume) --serial-number \(device) --token-code 000000"),
                fails: "AccessDenied", "AssumeRole",
                "MultiFactorAuthentication failed with invalid MFA one time pass code.")
            let session =
                "become aws sts get-session-token --serial-number \(device) --token-code $(cat code)\n"
            let inside = try await type(
                "python3 totp.py seed 1 > code\n\(session)\(assume) --query AssumedRoleUser.Arn --output text\n"
                    + "aws iam get-user --query User.UserName --output text")
            #expect(
                inside.lines == ["arn:aws:sts::\(Self.account):assumed-role/guarded/s1", "ann"], "\(inside)")
            // A code is good once.
            expect(
                try await type(
                    "aws sts get-session-token --serial-number \(device) --token-code $(cat code)"),
                fails: "AccessDenied", "GetSessionToken",
                "MultiFactorAuthentication failed with invalid MFA one time pass code.")
        }
    }

    @Test(arguments: AWSClient.all)
    func `of federated users do what their policy leaves`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let ann = try await arrange(server, client)
            let type = { (line: String) in
                try await server.shell(Self.prelude + line, with: client, environment: ann)
            }
            let policy =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:Describe*","Resource":"*"}}"#
            let get = "aws sts get-federation-token --name guest"
            let shown = try await type("\(get) --query FederatedUser")
            expect(
                shown,
                prints: """
                    {"FederatedUserId": "\(Self.account):guest",
                     "Arn": "arn:aws:sts::\(Self.account):federated-user/guest"}
                    """)
            let guest = "become \(get) --policy '\(policy)'\n"
            #expect(try await type(guest + "aws ec2 describe-instances").succeeded)
            let identity = try await type(guest + "aws sts get-caller-identity --query UserId --output text")
            #expect(identity.line == "\(Self.account):guest", "\(identity)")
            expect(
                try await type(guest + "aws ec2 create-key-pair --key-name k"),
                fails: "UnauthorizedOperation", "CreateKeyPair",
                "You are not authorized to perform this operation. User: arn:aws:sts::\(Self.account):federated-user/guest is not authorized to perform: ec2:CreateKeyPair"
            )
            expect(
                try await type(guest + "aws iam list-users"), fails: "InvalidClientTokenId", "ListUsers")
            expect(
                try await type("become \(get)\naws ec2 describe-instances"), fails: "UnauthorizedOperation",
                "DescribeInstances")
        }
    }

    private static let openly = "sts:AssumeRole sts:TagSession sts:SetSourceIdentity"
    private static let withMFA = #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#

    private static func trust(_ actions: String, when condition: String = "{}") -> String {
        let list = actions.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
        return
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\#(account)"},"Action":[\#(list)],"Condition":\#(condition)}}"#
    }

    private static let tagged =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/Team":"${aws:PrincipalTag/Team}"}}}}"#

    /// The codes of the seed in a file, so many half minutes from now.
    private static let totp = """
        import base64, hashlib, hmac, sys, time
        seed, present = base64.b32decode(open(sys.argv[1]).read()), int(time.time()) // 30
        for away in sys.argv[2:]:
            digest = hmac.new(seed, (present + int(away)).to_bytes(8, "big"), hashlib.sha1).digest()
            place = digest[-1] & 15
            print("%06d" % ((int.from_bytes(digest[place:place + 4], "big") & 0x7FFFFFFF) % 1000000))
        """
}
