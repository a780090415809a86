variable "words" {}
variable "versioning" {}
variable "bucket_key" {}
variable "blocked" {}
variable "content" {}
variable "type" {}

data "aws_caller_identity" "me" {}

resource "aws_s3_bucket" "reports" {
  bucket        = "the-reports"
  force_destroy = true
  tags          = { Words = var.words }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id
  policy = data.aws_iam_policy_document.reports.json
}

data "aws_iam_policy_document" "reports" {
  statement {
    sid       = replace(title(var.words), " ", "")
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.reports.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = [data.aws_caller_identity.me.account_id]
    }
  }
}

resource "aws_s3_bucket_public_access_block" "reports" {
  bucket                  = aws_s3_bucket.reports.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = var.blocked
}

resource "aws_s3_bucket_versioning" "reports" {
  bucket = aws_s3_bucket.reports.id
  versioning_configuration {
    status = var.versioning
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  bucket = aws_s3_bucket.reports.id
  rule {
    bucket_key_enabled = var.bucket_key
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_ownership_controls" "reports" {
  bucket = aws_s3_bucket.reports.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_object" "report" {
  bucket       = aws_s3_bucket.reports.id
  key          = "daily/report.txt"
  content      = var.content
  content_type = var.type
  etag         = md5(var.content)
  tags         = { Words = var.words }
  depends_on   = [aws_s3_bucket_versioning.reports]
}

data "aws_s3_object" "report" {
  bucket = aws_s3_bucket.reports.id
  key    = aws_s3_object.report.key
}

data "aws_s3_bucket" "reports" {
  bucket = aws_s3_bucket.reports.id
}
