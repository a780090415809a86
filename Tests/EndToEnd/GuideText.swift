/// The longer blocks of the guide, word for word.
enum GuideText {
    static let createRole = #"""
        # Create the trust policy
        cat > trust-policy.json << 'EOF'
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {
                "Service": "ec2.amazonaws.com"
              },
              "Action": "sts:AssumeRole"
            }
          ]
        }
        EOF

        # Create the IAM role
        aws iam create-role \
          --role-name EC2AppServerRole \
          --assume-role-policy-document file://trust-policy.json \
          --description "Role for application servers to access AWS services"
        """#

    static let attachManaged = #"""
        # Attach an AWS managed policy (e.g., read-only S3 access)
        aws iam attach-role-policy \
          --role-name EC2AppServerRole \
          --policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess

        # Attach SSM policy for Session Manager access
        aws iam attach-role-policy \
          --role-name EC2AppServerRole \
          --policy-arn arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore
        """#

    static let customPolicy = #"""
        # Create a custom policy with specific S3 and SQS access
        cat > app-policy.json << 'EOF'
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "S3Access",
              "Effect": "Allow",
              "Action": [
                "s3:GetObject",
                "s3:PutObject",
                "s3:ListBucket"
              ],
              "Resource": [
                "arn:aws:s3:::my-app-bucket",
                "arn:aws:s3:::my-app-bucket/*"
              ]
            },
            {
              "Sid": "SQSAccess",
              "Effect": "Allow",
              "Action": [
                "sqs:SendMessage",
                "sqs:ReceiveMessage",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes"
              ],
              "Resource": "arn:aws:s3:::my-app-queue"
            },
            {
              "Sid": "CloudWatchLogs",
              "Effect": "Allow",
              "Action": [
                "logs:CreateLogGroup",
                "logs:CreateLogStream",
                "logs:PutLogEvents"
              ],
              "Resource": "arn:aws:logs:*:*:log-group:/app/*"
            }
          ]
        }
        EOF

        aws iam create-policy \
          --policy-name EC2AppServerPolicy \
          --policy-document file://app-policy.json

        aws iam attach-role-policy \
          --role-name EC2AppServerRole \
          --policy-arn arn:aws:iam::123456789012:policy/EC2AppServerPolicy
        """#

    static let verify = #"""
        # Check which role is attached (from inside the instance)
        curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/

        # Get the actual temporary credentials
        curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/EC2AppServerRole

        # Test AWS CLI access (uses instance profile automatically)
        aws sts get-caller-identity

        # Test specific service access
        aws s3 ls s3://my-app-bucket/
        """#

    static let python = """
        import boto3

        # No credentials needed - boto3 automatically uses the instance profile
        s3 = boto3.client('s3')
        response = s3.list_objects_v2(Bucket='my-app-bucket')

        for obj in response.get('Contents', []):
            print(obj['Key'])
        """
}
