import Policy

/// A typical role: three policies of twelve statements, one of them AWS's kind of list, some under conditions.
enum Role {
    static let asked: Action = "s3:GetObject"
    static let resource = "arn:aws:s3:::app-data/reports/2026/11.csv"

    private static let storage = """
        {"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::app-data/*"},
        {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::app-data"},
        {"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::app-data/keep/*"},
        {"Effect":"Allow","Action":"kms:Decrypt","Resource":"*",
         "Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}}
        """
    private static let messages = """
        {"Effect":"Allow","Action":["sqs:SendMessage","sqs:ReceiveMessage","sqs:DeleteMessage"],
         "Resource":"arn:aws:sqs:us-east-1:123456789012:app-*"},
        {"Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:123456789012:app-*"},
        {"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-east-1:123456789012:table/app"},
        {"Effect":"Allow","Action":["ssm:GetParameter","ssm:GetParameters"],
         "Resource":"arn:aws:ssm:us-east-1:123456789012:parameter/app/*"}
        """
    private static let diagnosis = """
        {"Effect":"Allow","Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"},
        {"Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*"},
        {"Effect":"Allow","Action":["xray:PutTraceSegments","xray:PutTelemetryRecords"],"Resource":"*"},
        {"Effect":"Deny","Action":"ec2:*","Resource":"*",
         "Condition":{"StringNotEquals":{"aws:RequestedRegion":"us-east-1"}}}
        """

    static func policies() throws(PolicyError) -> [AttachedPolicy] {
        var policies: [AttachedPolicy] = []
        for (name, statements) in [("storage", storage), ("messages", messages), ("diagnosis", diagnosis)] {
            let document = try PolicyDocument(
                parsing: #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, as: .identity)
            policies.append(AttachedPolicy(.inline(name: name), document))
        }
        return policies
    }
}
