# Sourced by the stories of bucket policies: callers, and what became of a call.

# Runs the CLI as a user of the fixture.
as() {
    user=$1
    shift
    (
        unset AWS_SESSION_TOKEN
        case $user in
        ann) export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7ANNAAAA AWS_SECRET_ACCESS_KEY=$SECRET ;;
        bob) export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7BOBAAAA AWS_SECRET_ACCESS_KEY=$SECRET ;;
        eve) export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EVEAAAA AWS_SECRET_ACCESS_KEY=$SECRET ;;
        ivy) export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7IVYAAAA AWS_SECRET_ACCESS_KEY=$SECRET ;;
        esac
        aws "$@"
    )
}

# Prints what was asked and what came of it: "yes", or the CLI's error.
try() {
    label=$1
    shift
    if complaint=$("$@" 2>&1 > /dev/null); then
        echo "$label: yes"
    else
        echo "$label: $(echo "$complaint" | sed -n 's/^An error occurred //p')"
    fi
}

get() {
    try "$1 $2" as "$1" s3api get-object --bucket reports --key "$2" /dev/null
}

# Puts a policy with these statements on the bucket.
policy() {
    aws s3api put-bucket-policy --bucket reports --policy "{\"Version\":\"2012-10-17\",\"Statement\":[$1]}"
}

# One statement for ann about objects, with a condition.
conditional() {
    policy "{\"Effect\":\"$1\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:user/ann\"},
        \"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::reports/*\",\"Condition\":$2}"
}

upload() {
    echo text | aws s3 cp --quiet - "s3://reports/$1"
}
