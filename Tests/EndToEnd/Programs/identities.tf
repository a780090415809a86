variable "words" {}
variable "path" {}
variable "actions" {}
variable "services" {}
variable "duration" {}
variable "status" {}
variable "length" {}
variable "clients" {}
variable "print" {}
variable "attached" {}
variable "members" {}
variable "boundary" {}

data "aws_caller_identity" "me" {}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = var.services
    }
  }
}

data "aws_iam_policy_document" "some" {
  statement {
    sid       = "Some"
    actions   = var.actions
    resources = ["arn:aws:s3:::reports/$${aws:username}/*"]
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = [data.aws_caller_identity.me.account_id]
    }
  }
}

resource "aws_iam_policy" "some" {
  name        = "some"
  path        = "/team/"
  description = "Some of S3"
  policy      = data.aws_iam_policy_document.some.json
  tags        = { Words = var.words }
}

resource "aws_iam_policy" "boundary" {
  for_each = toset(["first", "second"])
  name     = "boundary-${each.key}"
  policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_iam_role" "app" {
  name                 = "app"
  path                 = "/team/"
  description          = var.words
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = var.duration
  permissions_boundary = aws_iam_policy.boundary[var.boundary].arn
  tags                 = { Words = var.words }
}

resource "aws_iam_role_policy" "app" {
  name   = "inline"
  role   = aws_iam_role.app.name
  policy = data.aws_iam_policy_document.some.json
}

resource "aws_iam_role_policies_exclusive" "app" {
  role_name    = aws_iam_role.app.name
  policy_names = [aws_iam_role_policy.app.name]
}

resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = aws_iam_policy.some.arn
}

resource "aws_iam_role_policy_attachments_exclusive" "app" {
  role_name   = aws_iam_role.app.name
  policy_arns = [aws_iam_role_policy_attachment.app.policy_arn]
}

resource "aws_iam_role" "whole" {
  name                = "whole"
  assume_role_policy  = data.aws_iam_policy_document.trust.json
  managed_policy_arns = var.attached
  inline_policy {
    name   = "within"
    policy = data.aws_iam_policy_document.some.json
  }
}

resource "aws_iam_instance_profile" "app" {
  name = "app"
  path = "/team/"
  role = aws_iam_role.app.name
  tags = { Words = var.words }
}

resource "aws_iam_user" "ann" {
  name                 = "ann"
  path                 = var.path
  permissions_boundary = aws_iam_policy.boundary[var.boundary].arn
  tags                 = { Words = var.words }
}

resource "aws_iam_user" "bea" {
  name          = "bea"
  force_destroy = true
}

resource "aws_iam_user_policy" "ann" {
  name   = "inline"
  user   = aws_iam_user.ann.name
  policy = data.aws_iam_policy_document.some.json
}

resource "aws_iam_user_policies_exclusive" "ann" {
  user_name    = aws_iam_user.ann.name
  policy_names = [aws_iam_user_policy.ann.name]
}

resource "aws_iam_user_policy_attachment" "ann" {
  user       = aws_iam_user.ann.name
  policy_arn = aws_iam_policy.some.arn
}

resource "aws_iam_user_policy_attachments_exclusive" "ann" {
  user_name   = aws_iam_user.ann.name
  policy_arns = [aws_iam_user_policy_attachment.ann.policy_arn]
}

resource "aws_iam_group" "writers" {
  name = "writers"
  path = var.path
}

resource "aws_iam_group" "readers" {
  name = "readers"
}

resource "aws_iam_group_policy" "writers" {
  name   = "inline"
  group  = aws_iam_group.writers.name
  policy = data.aws_iam_policy_document.some.json
}

resource "aws_iam_group_policy_attachment" "writers" {
  group      = aws_iam_group.writers.name
  policy_arn = aws_iam_policy.some.arn
}

resource "aws_iam_group_membership" "writers" {
  name       = "writers"
  group      = aws_iam_group.writers.name
  users      = var.members
  depends_on = [aws_iam_user.ann, aws_iam_user.bea]
}

resource "aws_iam_user_group_membership" "ann" {
  user   = aws_iam_user.ann.name
  groups = [aws_iam_group.readers.name]
}

resource "aws_iam_user_ssh_key" "ann" {
  username   = aws_iam_user.ann.name
  encoding   = "SSH"
  public_key = file("key.pub")
  status     = var.status
}

resource "aws_iam_user_login_profile" "ann" {
  user                    = aws_iam_user.ann.name
  password_reset_required = true
  # An import cannot know these.
  lifecycle {
    ignore_changes = [password_length, password_reset_required]
  }
}

resource "aws_iam_service_specific_credential" "ann" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.ann.name
  status       = var.status
}

resource "aws_iam_access_key" "ann" {
  user   = aws_iam_user.ann.name
  status = var.status
}

resource "aws_iam_openid_connect_provider" "issuer" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = var.clients
  thumbprint_list = [var.print]
  tags            = { Words = var.words }
}

resource "aws_iam_account_alias" "name" {
  account_alias = "the-story"
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = var.length
  require_lowercase_characters   = true
  require_numbers                = true
  require_uppercase_characters   = true
  require_symbols                = true
  allow_users_to_change_password = true
  max_password_age               = var.length
  password_reuse_prevention      = var.length
}

data "aws_iam_role" "app" {
  name = aws_iam_role.app.name
}

data "aws_iam_policy" "some" {
  arn = aws_iam_policy.some.arn
}

data "aws_iam_user" "ann" {
  user_name = aws_iam_user.ann.name
}

output "seen" {
  value = [data.aws_iam_role.app.unique_id, data.aws_iam_policy.some.policy_id, data.aws_iam_user.ann.user_id]
}
