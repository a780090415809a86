import Testing

/// What is the same for all of EC2's operations, asked by the Python SDK out of AWS's own model.
@Suite(
    .enabled(if: Requirements.boto3 == nil && Requirements.cli == nil, Requirements.boto3 ?? Requirements.cli)
)
struct `All of EC2's operations` {
    @Test func `take DryRun, refuse unknown filters, and give pages`() async throws {
        try await Rolecall.serve { server in
            let outcome = try await server.python("every_ec2_operation.py").end()
            #expect(outcome.succeeded, "\(outcome)")
            #expect(outcome.lines.count == 1, "\(outcome.output)")
            #expect(
                matches(
                    outcome.line, "[0-9]{2,} served, [0-9]{2,} dry runs, [0-9]{2} filters, [0-9]{2} pages"))
        }
    }

    @Test(arguments: AWSClient.all)
    func `give the CLI every page`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let made = try await server.shell(
                """
                vpc=$(aws ec2 create-vpc --cidr-block 10.0.0.0/16 --query Vpc.VpcId --output text) &&
                for number in 1 2 3 4 5 6 7; do
                    aws ec2 create-subnet --vpc-id "$vpc" --cidr-block "10.0.$number.0/24" > /dev/null || exit 1
                done
                aws ec2 describe-subnets --page-size 5 --query 'length(Subnets)' \\
                    --filters "Name=vpc-id,Values=$vpc" 'Name=cidr-block,Values=10.0.?.0/24'
                aws ec2 describe-subnets --max-items 2 --query 'length(Subnets)' --output json
                """, with: client)
            #expect(made.succeeded, "\(made)")
            #expect(made.lines == ["7", "2"], "\(made)")
        }
    }
}
