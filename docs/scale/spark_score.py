"""Scores a Parquet table of posts on a Spark cluster, into another Parquet table.

    spark-submit spark_score.py POSTS RESULTS PARTITIONS [FLAG OF saveworthy stream]...

The table has `id` and what it has of FIELDS. `saveworthy` is on each worker, on the PATH of who submits.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

FIELDS = ["id", "text", "script", "transcript", "overlay", "duration_s", "lang", "platform"]
RESULT = """id string, score int, band string, reason string, forecastReason string,
forecast struct<percentile double, low double, high double, evidence string,
  cohort struct<id string, posts int>, terms array<struct<text string, effect double>>>,
modules array<struct<id string, kind string, score double, weight double, status string>>,
tips array<struct<rule string, message string, gain int, before string, after string, doc string>>,
error struct<code string, message string>"""
# 2 says that a record was answered with `error`; any other code fails the task, and Spark tries again.
STREAM = """sh -c 'saveworthy stream "$@" || [ $? -eq 2 ]' sh """

source, target, partitions, *flags = sys.argv[1:]
spark = SparkSession.builder.appName("saveworthy").getOrCreate()
table = spark.read.parquet(source)
posts = table.select([table[name] for name in FIELDS if name in table.columns])
posts = posts.withColumn("id", posts["id"].cast("string")).repartition(int(partitions))
results = posts.toJSON().pipe(STREAM + shlex.join(flags), {"PATH": os.environ["PATH"]}, checkCode=True)
spark.read.schema(RESULT).json(results, mode="FAILFAST").write.parquet(target)

given, got = table.count(), spark.read.parquet(target).count()
if given != got:
    sys.exit(f"{given} posts, but {got} results: is `saveworthy` on the workers the same, are the flags right?")
