import Foundation
import Testing

/// What must not work, each with AWS's status, code and words.
@Suite struct `What is refused` {
    private struct Refusal {
        let status: Int
        let code: String
        /// A regular expression.
        let message: String

        init(_ status: Int, _ code: String, _ message: String) {
            (self.status, self.code, self.message) = (status, code, message)
        }
    }

    @Test(.enabled(if: Requirements.boto3 == nil, Requirements.boto3))
    func `is refused in AWS's words`() async throws {
        try await Rolecall.serve { server in
            let outcome = try await server.python("refusals.py").end()
            #expect(outcome.succeeded, "\(outcome)")
            var rows: [String: Refusal] = [:]
            for line in outcome.lines {
                let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
                guard let name = row["name"] as? String, let status = row["status"] as? Int,
                    let code = row["code"] as? String, let message = row["message"] as? String
                else { continue }
                rows[name] = Refusal(status, code, message)
            }
            for (name, expected) in Self.refusals.sorted(by: { $0.key < $1.key }) {
                guard let found = rows.removeValue(forKey: name) else {
                    Issue.record("\(name) was not asked")
                    continue
                }
                #expect(found.status == expected.status, "\(name): \(found)")
                #expect(found.code == expected.code, "\(name): \(found)")
                #expect(matches(found.message, expected.message), "\(name): \(found)")
            }
            #expect(rows.isEmpty)
            #expect(server.isRunning)
        }
    }

    @Test(.enabled(if: Requirements.boto3 == nil, Requirements.boto3))
    func `includes what is no HTTP, at the API and at a recorded instance's metadata`() async throws {
        try await Rolecall.serve { server in
            let launched = try await server.launch()
            #expect(launched.hasPrefix("i-"))
            let ports = try await listeningPorts(server)
            #expect(ports.contains(server.port))
            #expect(ports.count == 2, "\(ports)")
            for port in ports {
                let good = port == server.port ? "/_rolecall/health" : "/latest/meta-data/instance-id"
                let outcome = try await server.python("garbage.py", ["127.0.0.1", "\(port)", good]).end()
                #expect(outcome.line == "HTTP/1.1 200 OK", "\(port): \(outcome)")
            }
            #expect(server.isRunning)
        }
    }

    @Test(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
    func `includes garbage inside an instance, and another instance's metadata token`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instances = [try await server.launch(), try await server.launch()]
            let program = try Rolecall.programText("garbage.py")
            let send = "cat > /tmp/g.py << 'EOF'\n\(program)\nEOF\npython3 /tmp/g.py"
            let outcome = try await server.inside(
                instances[0], "\(send) 169.254.169.254 80 /latest/meta-data/instance-id")
            #expect(outcome.line == "HTTP/1.1 200 OK", "\(outcome)")
            // To these no plain request is good; what they are for works afterwards.
            for port in [443, 53] {
                _ = try await server.inside(instances[0], "\(send) 169.254.169.253 \(port) /")
                let health = try await server.inside(
                    instances[0], "curl -sS https://s3.us-east-1.amazonaws.com/_rolecall/health")
                #expect(health.line == #"{"status":"ok"}"#, "\(port): \(health)")
            }
            #expect(server.isRunning)

            let place = "http://169.254.169.254/latest"
            let token = try await server.inside(
                instances[0],
                "curl -s -X PUT \(place)/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 300'")
            #expect(matches(token.line, "[A-Za-z0-9_=+/-]{56}"), "\(token)")
            let read =
                "curl -s -w ' %{http_code}' \(place)/meta-data/instance-id -H 'X-aws-ec2-metadata-token: \(token.line)'"
            #expect(try await server.inside(instances[0], read).line == "\(instances[0]) 200")
            #expect(try await server.inside(instances[1], read).line.hasSuffix(" 401"))
        }
    }

    /// The TCP ports on which the server itself listens.
    private func listeningPorts(_ server: Rolecall) async throws -> [Int] {
        let outcome = try await server.shell(
            "ss -H -ltnp | grep 'pid=\(server.processID),' | awk '{print $4}'")
        return outcome.lines.compactMap { $0.split(separator: ":").last.flatMap { Int($0) } }
    }

    private static let identity = "arn:aws:iam::123456789012:user/only-ec2"
    private static let invalidToken = "The security token included in the request is invalid[.]"
    private static let noValidation = "AWS was not able to validate the provided access credentials"

    private static let refusals: [String: Refusal] = [
        "unsigned iam": Refusal(
            403, "",
            "(?s).*<Code>MissingAuthenticationToken</Code>\\s*<Message>Request is missing Authentication Token</Message>.*"
        ),
        "unsigned sts": Refusal(
            403, "",
            "(?s).*<Code>MissingAuthenticationToken</Code>\\s*<Message>Request is missing Authentication Token</Message>.*"
        ),
        "unsigned s3": Refusal(403, "", "(?s).*<Code>AccessDenied</Code><Message>Access Denied</Message>.*"),
        "wrong secret iam": Refusal(
            403, "SignatureDoesNotMatch", "The request signature we calculated does not match.*"),
        "wrong secret sts": Refusal(
            403, "SignatureDoesNotMatch", "The request signature we calculated does not match.*"),
        "wrong secret ec2": Refusal(401, "AuthFailure", noValidation),
        "wrong secret s3": Refusal(
            403, "SignatureDoesNotMatch", "The request signature we calculated does not match.*"),
        "unknown key iam": Refusal(403, "InvalidClientTokenId", invalidToken),
        "unknown key sts": Refusal(403, "InvalidClientTokenId", invalidToken),
        "unknown key ec2": Refusal(401, "AuthFailure", noValidation),
        "unknown key s3": Refusal(
            403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records[.]"),
        "tampered token iam": Refusal(403, "InvalidClientTokenId", invalidToken),
        "tampered token sts": Refusal(403, "InvalidClientTokenId", invalidToken),
        "tampered token ec2": Refusal(401, "AuthFailure", noValidation),
        "tampered token s3": Refusal(
            400, "InvalidToken", "The provided token is malformed or otherwise invalid[.]"),
        "no token iam": Refusal(403, "InvalidClientTokenId", invalidToken),
        "no token sts": Refusal(403, "InvalidClientTokenId", invalidToken),
        "no token ec2": Refusal(401, "AuthFailure", noValidation),
        "no token s3": Refusal(
            403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records[.]"),

        "unknown operation iam": Refusal(
            400, "",
            "(?s).*<Code>InvalidAction</Code>.*Could not find operation DanceRole for version 2010-05-08.*"),
        "unknown operation ec2": Refusal(
            400, "",
            "(?s).*<Code>InvalidAction</Code><Message>The action DanceInstances is not valid for this web service[.]</Message>.*"
        ),
        "unknown operation s3": Refusal(405, "", "(?s).*<Code>MethodNotAllowed</Code>.*"),
        "oversized iam": Refusal(413, "", "(?s).*"),
        "oversized ec2": Refusal(413, "", "(?s).*"),
        "signature version 2": Refusal(
            400, "",
            "(?s).*The authorization mechanism you have provided is not supported[.] Please use AWS4-HMAC-SHA256[.].*"
        ),

        "syntax": malformed("Syntax errors in policy[.]"),
        "version": malformed("Policy document must be version 2012-10-17 or greater[.]"),
        "legacy": malformed("The policy failed legacy parsing"),
        "sids": malformed("Statement IDs [(]SID[)] in a single policy must be unique[.]"),
        "actions": malformed("Policy statement must contain actions[.]"),
        "resources": malformed("Policy statement must contain resources[.]"),
        "ARN": malformed("Resource bucket must be in ARN format or \"[*]\"[.]"),
        "partition": malformed("Partition \"moon\" is not valid for resource \"arn:moon:s3:::bucket\"[.]"),
        "vendor of a resource": malformed(
            "Resource vendor must be fully qualified and cannot contain regexes[.]"),
        "region iam": malformed(
            "IAM resource arn:aws:iam:us-east-1::role/x cannot contain region information[.]"),
        "region s3": malformed("Resource arn:aws:s3:us-east-1::bucket can not contain region information[.]"),
        "path iam": malformed(
            "IAM resource path must either be \"[*]\" or start with user/, federated-user/, role/, .*report/, access-report/[.]"
        ),
        "preface": malformed(
            "Actions/Conditions must be prefaced by a vendor, e[.]g[.], iam, sdb, ec2, etc[.]"),
        "colons": malformed("Actions/Condition can contain only one colon[.]"),
        "vendor of an action": malformed("Vendor s_3 is not valid"),
        "principal": malformed("Policy document should not specify a principal[.]"),
        "trust": malformed("AssumeRolepolicy contained an invalid principal: \"STAR\":\"[*]\"[.]"),
        "name": Refusal(
            400, "ValidationError",
            "1 validation error detected: Value at 'roleName' failed to satisfy constraint.*"),

        "role in a profile": Refusal(
            409, "DeleteConflict",
            "Cannot delete entity, must (detach all policies|remove roles from instance profile) first[.]"),
        "profile with a role": Refusal(
            409, "DeleteConflict", "Cannot delete entity, must remove roles from instance profile first[.]"),
        "policy attached": Refusal(409, "DeleteConflict", "Cannot delete a policy attached to entities[.]"),
        "second role": Refusal(
            409, "LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"),
        "no such role": Refusal(404, "NoSuchEntity", "The role with name nobody cannot be found[.]"),
        "role exists": Refusal(409, "EntityAlreadyExists", "Role with name used already exists[.]"),
        "role unassumable": Refusal(
            403, "AccessDenied",
            "(User: .* is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/used.*|Roles may not be assumed by root accounts[.])"
        ),

        "unknown profile": Refusal(
            400, "InvalidParameterValue",
            "Value [(]nothing[)] for parameter iamInstanceProfile.name is invalid[.] Invalid IAM Instance Profile name"
        ),
        "unknown instance": Refusal(
            400, "InvalidInstanceID.NotFound", "The instance ID 'i-0123456789abcdef0' does not exist"),
        "unknown image": Refusal(
            400, "InvalidAMIID.NotFound", "The image id '\\[ami-0123456789abcdef0\\]' does not exist"),
        "may not pass": mayNotPass,
        "may not launch with": mayNotPass,
        "may do nothing else": Refusal(
            403, "AccessDenied",
            "User: \(identity) is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::123456789012:user/ because no identity-based policy allows the iam:ListUsers action"
        ),
        "inactive key": Refusal(401, "AuthFailure", noValidation),
        "second association": Refusal(
            400, "IncorrectState", "There is an existing association for instance i-[0-9a-f]{17}"),
        "dry run": Refusal(412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set[.]"),
    ]

    private static let mayNotPass = Refusal(
        403, "UnauthorizedOperation",
        "You are not authorized to perform this operation[.] User: \(identity) is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/used because no identity-based policy allows the iam:PassRole action.*"
    )

    private static func malformed(_ message: String) -> Refusal {
        Refusal(400, "MalformedPolicyDocument", message)
    }
}
