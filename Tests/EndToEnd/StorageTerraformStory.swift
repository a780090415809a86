import Testing

/// S3's resources with the real Terraform and AWS's own provider.
@Suite(.enabled(if: Terraform.missing == nil, Terraform.missing))
struct `Buckets with Terraform` {
    @Test func `are made, changed in place, imported and destroyed with all their versions`() async throws {
        try await Rolecall.serve { server in
            let terraform = try await TerraformWorkspace(
                [
                    "main.tf": try `Identities with Terraform`.program("storage.tf"),
                    "values.auto.tfvars": Self.made,
                ], on: server)
            try await terraform.apply(added: 7)
            try await terraform.planIsClean()
            try await terraform.change(["values.auto.tfvars": Self.changed], changed: 6)
            // The provider reads neither whether a bucket may be emptied nor what an object is made of.
            try await terraform.importAll(
                ids: ["aws_s3_object": { "\($0["bucket"])/\($0["key"])" }], changed: 2)
            try await terraform.destroy(7)
        }
    }

    private static let made = """
        words      = "as it was made"
        versioning = "Enabled"
        bucket_key = true
        blocked    = true
        content    = "one"
        type       = "text/plain"
        """

    private static let changed = """
        words      = "as it was changed"
        versioning = "Suspended"
        bucket_key = false
        blocked    = false
        content    = "two"
        type       = "text/html"
        """
}

/// Versions as people use them.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Versions of objects, with the real CLI` {
    @Test(arguments: AWSClient.all)
    func `are hidden, found again and brought back`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let day = try await server.shell(
                """
                set -e
                api() { aws s3api "$@" --bucket kept --output text; }
                aws s3 mb s3://kept
                api put-bucket-versioning --versioning-configuration Status=Enabled
                api get-bucket-versioning --query Status
                for text in one two; do echo $text > f && aws s3 cp --quiet f s3://kept/k; done
                aws s3 rm s3://kept/k
                api get-object --key k out 2>&1 | grep -o NoSuchKey
                api list-object-versions --query 'length(Versions)'
                api list-object-versions --query 'DeleteMarkers[0].IsLatest'
                first=$(api list-object-versions --query 'Versions[1].VersionId')
                marker=$(api list-object-versions --query 'DeleteMarkers[0].VersionId')
                api get-object --key k --version-id "$marker" out 2>&1 | grep -o MethodNotAllowed
                # An old version is restored by copying it over the latest.
                api copy-object --key k --copy-source "kept/k?versionId=$first" > copied
                aws s3 cp --quiet s3://kept/k -
                api list-object-versions --query 'length(Versions)'
                api delete-object --key k --version-id "$first" > deleted
                aws s3 rb --force s3://kept 2>&1 | grep -o BucketNotEmpty
                aws s3api list-object-versions --bucket kept --output json \
                    --query '{Objects: [Versions, DeleteMarkers][][].{Key: Key, VersionId: VersionId}}' > all
                aws s3api delete-objects --bucket kept --delete file://all > gone
                aws s3 rb s3://kept
                """, with: client)
            #expect(day.succeeded, "\(day)")
            #expect(
                day.lines.filter { $0 != "" } == [
                    "make_bucket: kept", "Enabled", "delete: s3://kept/k", "NoSuchKey", "2", "True",
                    "MethodNotAllowed", "one", "3", "BucketNotEmpty", "remove_bucket: kept",
                ], "\(day)")
        }
    }
}
