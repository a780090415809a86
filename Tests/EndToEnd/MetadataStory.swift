import Foundation
import Testing

/// The metadata service as clients meet it: from inside an instance, over its own socket.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `The metadata service, from inside an instance` {
    @Test func `answers each request as EC2's does, and whatever it lists can be read`() async throws {
        try await Rolecall.serve(["--metadata-rate", "0"], machines: "container") { server in
            let instance = try await launch(server)
            let rows = try Rolecall.programText("imds_rows.py")
            let outcome = try await server.inside(
                instance, "python3 - \(instance) ROWS <<'PROGRAM'\n\(rows)\nPROGRAM")
            #expect(outcome.succeeded, "\(outcome)")
            #expect(outcome.lines.last?.hasSuffix(" right, 0 wrong") == true, "\(outcome)")
        }
    }

    @Test func `gives an instance credentials of its own, which say who it is and nothing more`() async throws
    {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let itself = """
                export AWS_PROFILE= AWS_EC2_METADATA_DISABLED=true
                eval "$(python3 - <<'PROGRAM'
                import json, urllib.request
                base = "http://169.254.169.254/latest/"
                def ask(path, method="GET", **headers):
                    request = urllib.request.Request(base + path, method=method, headers=headers)
                    return urllib.request.urlopen(request).read().decode()
                token = ask("api/token", "PUT", **{"X-aws-ec2-metadata-token-ttl-seconds": "60"})
                found = json.loads(ask("meta-data/identity-credentials/ec2/security-credentials/ec2-instance",
                                       **{"X-aws-ec2-metadata-token": token}))
                print("export AWS_ACCESS_KEY_ID=" + found["AccessKeyId"])
                print("export AWS_SECRET_ACCESS_KEY=" + found["SecretAccessKey"])
                print("export AWS_SESSION_TOKEN=" + found["Token"])
                PROGRAM
                )"
                unset AWS_PROFILE

                """
            let client = AWSClient.all.first
            let identity = try await server.inside(
                instance, itself + "aws sts get-caller-identity --query '[Arn,UserId]' --output text",
                with: client)
            #expect(
                identity.line
                    == "arn:aws:sts::123456789012:assumed-role/aws:ec2-instance/\(instance)\t"
                    + "123456789012:aws:ec2-instance:\(instance)", "\(identity)")
            for line in ["aws s3 ls", "aws iam list-roles", "aws ec2 describe-instances"] {
                let refused = try await server.inside(instance, itself + line, with: client)
                #expect(!refused.succeeded, "\(line): \(refused)")
            }
        }
    }

    @Test(.enabled(if: find("openssl") != nil, "there is no openssl"))
    func `signs the identity document for whoever has the server's certificate`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let read = """
                t=$(curl -sX PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
                read() { curl -sf -H "X-aws-ec2-metadata-token: $t" http://169.254.169.254/latest/dynamic/instance-identity/$1; }

                """
            for name in ["document", "signature", "rsa2048", "pkcs7"] {
                let outcome = try await server.inside(instance, read + "read \(name)")
                #expect(outcome.succeeded, "\(outcome)")
                try server.write(outcome.output, to: name)
            }
            let page = "\(server.url)/_rolecall/instance-identity-certificate"
            let all = try await server.shell("curl -sf \(page) | grep -c 'BEGIN CERTIFICATE'")
            #expect(all.line == "3")
            for kind in ["rsa2048", "pkcs7"] {
                let verified = try await server.shell(
                    """
                    curl -sf '\(page)?kind=\(kind)' >\(kind).pem &&
                    { echo -----BEGIN PKCS7-----; cat \(kind); echo; echo -----END PKCS7-----; } >message.pem &&
                    openssl smime -verify -in message.pem -inform PEM -certfile \(kind).pem -noverify >read &&
                    cmp read document && echo the same
                    """)
                #expect(verified.lines.last == "the same", "\(verified)")
            }
            let verified = try await server.shell(
                """
                curl -sf '\(page)?kind=signature' | openssl x509 -noout -pubkey >key.pem &&
                base64 -d signature >bytes && openssl dgst -sha256 -verify key.pem -signature bytes document
                """)
            #expect(verified.line == "Verified OK", "\(verified)")
        }
    }

    /// An instance with everything that shows in its metadata.
    private func launch(_ server: Rolecall) async throws -> String {
        try server.write("rows and rows\n", to: "data")
        let made = try await server.shell(
            """
            aws ec2 create-key-pair --key-name mine --key-type ed25519 >/dev/null &&
            aws iam create-role --role-name ROWS --assume-role-policy-document '{"Version":"2012-10-17","Statement":{\
            "Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}' >/dev/null &&
            aws iam create-instance-profile --instance-profile-name rows >/dev/null &&
            aws iam add-role-to-instance-profile --instance-profile-name rows --role-name ROWS
            """)
        #expect(made.succeeded, "\(made)")
        return try await server.launch(
            """
            --instance-type t3.nano --key-name mine --iam-instance-profile Name=rows --user-data file://data \
            --metadata-options HttpTokens=required,InstanceMetadataTags=enabled,HttpPutResponseHopLimit=2 \
            --tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=rows}]'
            """)
    }
}
